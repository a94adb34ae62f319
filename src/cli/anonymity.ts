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

/** The same by group, whose name may be that of an owner or a customer. */
export function groupsAsAsked(groups: readonly GroupPyramid[], io: Io): GroupPyramid[] {
  const { of } = io.anonymity;
  const raw = groups.map(({ pyramid }) => pyramid);
  const customers = raw.flatMap((pyramid) => pyramid.customers);
  const owners = new Set(customers.map(({ owner }) => owner));
  const ids = new Set(customers.flatMap(({ customerId, name }) => [customerId, name]));
  const called = (group: string): string => {
    if (of === undefined) return group;
    if (owners.has(group)) return of.disguise.owner(group);
    return ids.has(group) ? of.disguise.id(group) : group;
  };
  const pyramids = asAsked(raw, io);
  return groups.map(({ group }, at) => ({
    group: called(group),
    pyramid: pyramids[at] as Pyramid,
  }));
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
