import { describe, type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';

/**
 * The mapping in a text: `customer=Client,revenue=Quantity*[Unit Price],cost=`. A heading may hold a
 * comma: the text is parted only where a role begins behind one. Throws `invalid-option` for a role
 * that there is not, or that is named twice.
 */
export function parseMapping<Role extends string>(
  text: string,
  roles: readonly Role[],
): Readonly<Partial<Record<Role, string>>> {
  const nextRole = new RegExp(`,(?=\\s*(?:${roles.join('|')})\\s*=)`, 'i');
  const invalid = (why: Pick<Issue, 'reason' | 'params'>, received: string): PyramidError =>
    new PyramidError({
      code: 'invalid-option',
      ...why,
      path: 'columns',
      expected: `one of the roles ${roles.join(', ')}`,
      received,
    });
  // For callers whom the types do not hold back.
  if (typeof text !== 'string') throw invalid(because('not-role-and-heading'), describe(text));
  const mapping = new Map<Role, string>();
  for (const part of text.split(nextRole)) {
    const equals = part.indexOf('=');
    if (equals < 0) throw invalid(because('not-role-and-heading'), part);
    const name = part.slice(0, equals).trim().toLowerCase();
    const role = roles.find((known) => known === name);
    if (role === undefined) throw invalid(because('not-a-role', { role: name }), part);
    if (mapping.has(role)) throw invalid(because('role-twice', { role }), text);
    mapping.set(role, part.slice(equals + 1).trim());
  }
  return Object.fromEntries(mapping) as Partial<Record<Role, string>>;
}
