import { de } from './de';
import { deCh } from './de-ch';
import { enIn } from './en-in';
import { enUs } from './en-us';
import { es } from './es';
import { esCo } from './es-co';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import type { Locale } from './locale';
import { nl } from './nl';
import { pl } from './pl';
import { ptBr } from './pt-br';
import { ru } from './ru';
import { tr } from './tr';
import { vi } from './vi';
import { zhCn } from './zh-cn';
import { zhTw } from './zh-tw';

/** The first is the plain one. */
export const LOCALES: readonly Locale[] = [
  enUs,
  enIn,
  zhCn,
  zhTw,
  ja,
  ko,
  de,
  deCh,
  fr,
  es,
  esCo,
  ptBr,
  it,
  nl,
  pl,
  ru,
  tr,
  vi,
];
