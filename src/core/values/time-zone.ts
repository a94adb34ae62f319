import { PyramidError } from '../issues/issue';
import { isTimeZone } from './calendar';

/** The zone, refused where the machine knows none by that name. Throws `invalid-option`. */
export function checkTimeZone(timeZone: string, path = 'timeZone'): string {
  if (isTimeZone(timeZone)) return timeZone;
  throw new PyramidError({
    code: 'invalid-option',
    message: 'not a time zone',
    path,
    expected: 'an IANA name such as Asia/Shanghai or UTC',
    received: String(timeZone),
  });
}
