import { anonymousFacts } from '../core/anonymity/anonymous-facts';
import { anonymousNotice, anonymousRejected } from '../core/anonymity/anonymous-notice';
import { anonymousPyramid } from '../core/anonymity/anonymous-pyramid';
import { disguise } from '../core/anonymity/disguise';
import type { Notice } from '../core/issues/notices';
import { because } from '../core/issues/reasons';
import { spellingIn } from '../core/pyramid/spelling';
import type { GroupPyramid, Pyramid, RejectedRow } from '../index';
import { keyedDigest } from '../node/keyed-digest';
import type { Facts } from '../treatments';
import { refusal, type SalesFlags } from './flags';
import type { Io } from './io';

/** To be called before anything is read. One run has one key, however often its files are read. */
export async function startAnonymity(
  { anonymise, keyFile }: Pick<SalesFlags, 'anonymise' | 'keyFile'>,
  io: Io,
): Promise<void> {
  if (anonymise !== true && keyFile !== undefined) {
    throw refusal('--key-file', because('key-without-anonymise'));
  }
  if (anonymise !== true || io.anonymity.of !== undefined) return;
  io.anonymity.of = { disguise: disguise(await keyedDigest(keyFile)), pyramids: [] };
}

/** Pyramids as results have them: with stand-ins, where nobody is to be named. */
export function asAsked(pyramids: readonly Pyramid[], { anonymity: { of } }: Io): Pyramid[] {
  if (of === undefined) return [...pyramids];
  of.pyramids = pyramids;
  return pyramids.map((pyramid) => anonymousPyramid(pyramid, of.disguise));
}

/** The same by group. Groups keep their names: whoever groups by a column shows its words. */
export function groupsAsAsked(groups: readonly GroupPyramid[], io: Io): GroupPyramid[] {
  const pyramids = asAsked(
    groups.map(({ pyramid }) => pyramid),
    io,
  );
  return groups.map((one, at) => ({ ...one, pyramid: pyramids[at] as Pyramid }));
}

export function factsAsAsked(facts: Facts, { anonymity: { of } }: Io): Facts {
  return of === undefined ? facts : anonymousFacts(facts, of.pyramids, of.disguise);
}

/** The ids of customers, as somebody at the command line or a file has them, as results have them. */
export function idsAsAsked(ids: readonly string[], { anonymity: { of } }: Io): readonly string[] {
  if (of === undefined) return ids;
  const spelled = spellingIn(of.pyramids);
  return ids.map((id) => of.disguise.id(spelled(id)));
}

export function noticeAsAsked(notice: Notice, { anonymity: { of } }: Io): Notice {
  return of === undefined ? notice : anonymousNotice(notice, of.disguise);
}

/** Whoever mends rejected rows finds them by their lines. */
export function rejectedAsAsked(row: RejectedRow, { anonymity: { of } }: Io): RejectedRow {
  return of === undefined ? row : anonymousRejected(row, of.disguise);
}
