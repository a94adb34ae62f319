import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/output/words/shown';

describe('shown', () => {
  it.each([
    ['an escape sequence', '\x1b]52;c;aGk=\x07', '\\u{1b}]52;c;aGk=\\u{7}'],
    ['line ends, which would forge lines', 'a\r\nb', 'a\\u{d}\\u{a}b'],
    ['a tab', 'a\tb', 'a\\u{9}b'],
    ['C1 controls', 'a\u009bm', 'a\\u{9b}m'],
    ['marks that turn the direction', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['line and paragraph separators', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
    ['characters of no width', 'a\u200bb\ufeffc\u2060', 'a\\u{200b}b\\u{feff}c\\u{2060}'],
    ['joiners between Latin letters', 'a\u200db', 'a\\u{200d}b'],
    ['half of a surrogate pair', 'a\ud800b', 'a\\u{d800}b'],
    ['tags, by which text hides in a flag', '\u{e0041}', '\\u{e0041}'],
    ['blanks that are letters', '\u3164', '\\u{3164}'],
  ])('writes out %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['C-1042', '客户 甲', 'Ærø Übergröße', 'می‌خواهم', '👩‍💻', '❤️', 'क्‍ष', 'a\\b', ''])(
    'leaves %j as it is',
    (text) => expect(shown(text)).toBe(text),
  );

  it('never lets a control through, and says no more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
        expect(shown(shown(text))).toBe(shown(text));
      }),
    );
  });
});
