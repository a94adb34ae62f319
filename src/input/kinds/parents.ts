import { twoParents } from '../../core/pyramid/parents';
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
  () => {
    const parentOf = new Map<string, string>();
    return ({ customer, parent }, row): readonly [customer: string, parent: string] => {
      const known = parentOf.get(customer) ?? parent;
      if (known !== parent) row.refuse('parent', twoParents(customer, known, parent));
      parentOf.set(customer, known);
      return [customer, parent];
    };
  },
  { isCompanion: true },
);
