/**
 * What a terminal or a browser would act on instead of showing it, or would not show at all: controls
 * (`ESC` and line ends among them), marks that turn the direction of text, characters of no width,
 * halves of surrogate pairs. Joiners stay where scripts and emoji need them, variation selectors too.
 */
const HIDDEN =
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\ufe00-\ufe0f]|([\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb])/gu;

/**
 * Text for people: what it hides is written out, `\u{1b}` for an escape. An id or a file name from
 * outside can neither act on the terminal nor forge a line. Text without such characters is unchanged.
 */
export function shown(text: string): string {
  return PLAIN.test(text)
    ? text
    : text.replace(HIDDEN, (all: string, hidden: string | undefined) =>
        hidden === undefined ? all : `\\u{${hidden.codePointAt(0)?.toString(16)}}`,
      );
}

/** Most text, found out quickly. */
const PLAIN = /^[\x20-\x7e]*$/;
