import { PyramidError } from './issue';
import { because, type Purpose } from './reasons';

/** What is thrown where a package is not installed that only some users need. */
export function missingPackage(purpose: Purpose, library: string): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('package-missing', { purpose, library }),
  });
}
