import { CUSTOMER } from './headings';
import { field, kind } from './kind';

/** An account and its parent. */
export const PARENTS = kind(
  'parents',
  {
    customer: field.id(CUSTOMER),
    parent: field.id([
      'parent, parent id, parent account, parent account id, parent customer',
      'parent customer id, group account, 上级, 上级客户, 母公司, 集团, 上级客户编号',
    ]),
  },
  () =>
    ({ customer, parent }): readonly [customer: string, parent: string] => [customer, parent],
  { isCompanion: true },
);
