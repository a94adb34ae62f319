/** How many line ends (LF, CRLF or a lone CR) there are in a text. */
export function countLineEnds(text: string): number {
  let lineEnds = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineEnds++;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) lineEnds++;
  }
  return lineEnds;
}

const LF = 10;
