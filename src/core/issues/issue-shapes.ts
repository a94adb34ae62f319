import type { Issue } from './issue';
import type { Notice } from './notices';
import type { IssueParams } from './reasons';
import { list, named, optional, type Result, record, type Shape, text, whole } from './shape';

/* What issues and notices look like: see `shape.ts`. */

const param: Shape<IssueParams[string]> = {
  expected: 'text',
  fits: (value) => text.fits(value) || typeof value === 'number' || list(text).fits(value),
  partsOf: () => undefined,
  isOther: () => true,
};

export const issue = record<Issue>({
  code: text,
  reason: optional(text),
  params: optional(named(param)),
  path: optional(text),
  file: optional(text),
  line: optional(whole),
  row: optional(whole),
  column: optional(text),
  expected: optional(text),
  received: optional(text),
});

export const notice = record<Notice>({ notice: text, params: named(param), file: optional(text) });

export const ISSUE: Result<Issue> = { by: 'PyramidError', shape: issue };
export const NOTICE: Result<Notice> = { by: 'onNotice', shape: notice };
