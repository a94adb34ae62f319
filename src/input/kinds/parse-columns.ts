import { type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { type ColumnMapping, isRole, ROLES, type Role } from './roles';

const ROLE_NAMES = ROLES.join('|');
/** A heading may hold a comma: the text is parted only where a role begins after one. */
const NEXT_ROLE = new RegExp(`,(?=\\s*(?:${ROLE_NAMES})\\s*=)`, 'i');

/**
 * The mapping in the text of `--columns`: `customer=Client,revenue=Quantity*UnitPrice,cost=`.
 * Throws `invalid-option` for a role that there is not, or that is named twice.
 */
export function parseColumns(text: string): ColumnMapping {
  const mapping = new Map<Role, string>();
  for (const part of text.split(NEXT_ROLE)) {
    const equals = part.indexOf('=');
    if (equals < 0) throw invalidColumns(because('not-role-and-heading'), part);
    const role = part.slice(0, equals).trim().toLowerCase();
    if (!isRole(role)) throw invalidColumns(because('not-a-role', { role }), part);
    if (mapping.has(role)) throw invalidColumns(because('role-twice', { role }), text);
    mapping.set(role, part.slice(equals + 1).trim());
  }
  return Object.fromEntries(mapping);
}

function invalidColumns(why: Pick<Issue, 'reason' | 'params'>, received: string): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...why,
    path: 'columns',
    expected: `one of the roles ${ROLES.join(', ')}`,
    received,
  });
}
