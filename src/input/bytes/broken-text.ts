import type { BadBytes } from '../../core/issues/input-reasons';
import { type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { countBeyondAscii, ENOUGH_CHARACTERS, joined } from './encodings';
import { likelyEncodings } from './likely-encodings';

/** What is wrong, and how many of the bytes that were looked at are text before it. */
export interface Fault {
  readonly issue: Omit<Issue, 'reason' | 'params'>;
  readonly params: Pick<BadBytes, 'offset' | 'encoding' | 'assumed'>;
  readonly from: number;
  /** Characters beyond ASCII before it, all of them valid. */
  readonly good: number;
  readonly isAtEnd: boolean;
}

/** Text that is known to be in another encoding: more of it shows in which. */
export interface BrokenText {
  /** Throws `wrong-encoding` once there is enough, or no more. */
  take(bytes: Uint8Array, whole: boolean): string;
}

/** How many bytes are looked at to tell the encoding: the words of people recur. */
const TELLING = 256 * 1024;

/** Gathers what follows a fault, and refuses the text with the encodings that fit it. */
export function brokenText(
  { issue, params, from, good, isAtEnd }: Fault,
  known: Uint8Array,
): BrokenText {
  // Lines are whole in every encoding; characters before the fault may not be.
  const start = Math.max(known.lastIndexOf(LF, from) + 1, 0);
  let sample: Uint8Array = known.slice(start);
  return {
    take(bytes, whole) {
      if (sample.length < TELLING) sample = joined(sample, bytes);
      if (!whole && sample.length < TELLING) return '';
      const encodings = isUtf8Throughout(sample, good)
        ? []
        : likelyEncodings(sample.subarray(0, end()));
      const said = {
        ...params,
        encodings: encodings.map(({ encoding }) => encoding),
        cells: encodings.map(({ cell }) => cell),
      };
      const why = isAtEnd
        ? because('breaks-off-in-a-character', said)
        : because('not-in-this-encoding', said);
      throw new PyramidError({ ...issue, ...why });
    },
  };

  /** The last character may be cut through, so the sample ends with a line where it is not all. */
  function end(): number {
    const lastLine = sample.length < TELLING ? -1 : sample.lastIndexOf(LF);
    return lastLine > 0 ? lastLine : sample.length;
  }
}

const LF = 0x0a;

/** Whether a byte is damaged in what is otherwise plainly UTF-8. */
function isUtf8Throughout(bytes: Uint8Array, before: number): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = before + countBeyondAscii(text) - bad;
  return good >= ENOUGH_CHARACTERS && good > 4 * bad;
}
