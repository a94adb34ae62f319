import type { Notice } from '../../core/issues/notices';
import { type Speech, wordsOf } from './language';
import { shown } from './shown';

/** A notice as a sentence, with the name of its file where that is known. */
export function renderNotice({ notice, params, file }: Notice, { language }: Speech = {}): string {
  // Each notice comes with its own parameters.
  const say = wordsOf(language).notices[notice] as (params: object) => string;
  return shown(file === undefined ? say(params) : `${file}: ${say(params)}`);
}
