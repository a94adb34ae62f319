import { PyramidError } from '../../core/issues/issue';
import { type ColumnMapping, isRole, ROLES, type Role } from './roles';

const ROLE_NAMES = ROLES.join('|');
/** A heading may hold a comma: the text is parted only where a role begins after one. */
const NEXT_ROLE = new RegExp(`,(?=\\s*(?:${ROLE_NAMES})\\s*=)`, 'i');
const EXAMPLE = 'customer=Customer ID,date=Order Date,revenue=Quantity*UnitPrice';

/**
 * The mapping in the text of `--columns`: `customer=Client,revenue=Quantity*UnitPrice,cost=`.
 * Throws `invalid-option` for a role that there is not, or that is named twice.
 */
export function parseColumns(text: string): ColumnMapping {
  const mapping = new Map<Role, string>();
  for (const part of text.split(NEXT_ROLE)) {
    const equals = part.indexOf('=');
    if (equals < 0) throw invalidColumns('a column is given as role=heading', part);
    const role = part.slice(0, equals).trim().toLowerCase();
    if (!isRole(role)) throw invalidColumns(`${JSON.stringify(role)} is no role of a column`, part);
    if (mapping.has(role)) throw invalidColumns(`${role} is given twice`, text);
    mapping.set(role, part.slice(equals + 1).trim());
  }
  return Object.fromEntries(mapping);
}

function invalidColumns(message: string, received: string): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message,
    path: 'columns',
    expected: `one of the roles ${ROLES.join(', ')}`,
    received,
    hint: `For example: --columns "${EXAMPLE}".`,
  });
}
