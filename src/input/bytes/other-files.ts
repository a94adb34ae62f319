import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';

/** Files that are taken for tables, by what their first bytes or characters say. */
export type OtherFile =
  | 'old-workbook'
  | 'binary-workbook'
  | 'numbers'
  | 'document'
  | 'zip'
  | 'gzip'
  | 'archive'
  | 'pdf'
  | 'image'
  | 'database'
  | 'parquet'
  | 'rtf'
  | 'web-page'
  | 'web-archive'
  | 'xml-workbook'
  | 'xml';

/** How many of the first bytes are looked at. */
export const LONGEST_SIGNATURE = 8;

const ascii = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0));

/** As the formats define them. */
const SIGNATURES: readonly (readonly [OtherFile, readonly number[]])[] = [
  ['zip', [...ascii('PK'), 3, 4]],
  ['zip', [...ascii('PK'), 5, 6]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Workbooks of before 1997.
  ['old-workbook', [0x09, 0x08, 0x10, 0x00]],
  ['old-workbook', [0x09, 0x04, 0x06, 0x00]],
  ['pdf', ascii('%PDF-')],
  ['image', [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF87a')],
  ['image', ascii('GIF89a')],
  ['image', [...ascii('II*'), 0]],
  ['image', [...ascii('MM'), 0, ...ascii('*')]],
  ['archive', [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [...ascii('Rar!'), 0x1a, 0x07]],
  ['archive', [0xfd, ...ascii('7zXZ'), 0]],
  ['archive', ascii('BZh91AY')],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['database', ascii('SQLite f')],
  ['parquet', ascii('PAR1')],
  ['rtf', ascii('{\\rtf')],
];

/** What the first bytes of a file say that it is, where that is no text. */
export function otherFileOf(head: Uint8Array): OtherFile | null {
  const isIt = (signature: readonly number[]): boolean =>
    signature.every((byte, at) => head[at] === byte);
  return SIGNATURES.find(([, signature]) => isIt(signature))?.[0] ?? null;
}

/** Throws `unreadable-input` for bytes that are no text. */
export function refuseOtherFile(head: Uint8Array): void {
  const kind = otherFileOf(head);
  if (kind !== null) throw otherFile(kind);
}

/** How much of a text is looked at: web pages begin with blanks and comments. */
const LOOKED_AT = 2048;

/** What a text says that it is, where that is no table: back offices name web pages `.xls`. */
const MARKUP: readonly (readonly [OtherFile, RegExp])[] = [
  ['web-archive', /^MIME-Version:/i],
  ['xml-workbook', /^<\?xml[\s\S]*?<(?:ss:)?Workbook[\s>]/],
  [
    'web-page',
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?(?:-->|$)\s*)*<(?:!doctype\s+html|html|head|body|table|meta|style|script|div|center|font|tr|th|td)\b/i,
  ],
  ['xml', /^<(?:\?xml|!doctype)\b/i],
];

/**
 * Watches the beginning of a text that comes in pieces, and is told undefined at its end. Throws
 * `unreadable-input`.
 */
export function refusingMarkup(): (text: string | undefined) => void {
  let head: string | null = '';
  return (text) => {
    if (head === null) return;
    head = (head + (text ?? '').slice(0, LOOKED_AT)).replace(/^[\s\uFEFF]+/, '');
    const isTable = head !== '' && !/^[<m]/i.test(head);
    if (!isTable && text !== undefined && head.length < LOOKED_AT) return;
    if (!isTable) refuseMarkup(head);
    head = null;
  };
}

/** The same of a text that is there as a whole, or where it ends. */
export function refuseMarkup(text: string): void {
  const head = text.slice(0, LOOKED_AT).replace(/^[\s\uFEFF]+/, '');
  const [kind] = MARKUP.find(([, pattern]) => pattern.test(head)) ?? [];
  if (kind !== undefined) throw otherFile(kind);
}

export function otherFile(kind: OtherFile): PyramidError {
  return new PyramidError({
    code: 'unreadable-input',
    ...because('another-kind-of-file', { kind }),
  });
}
