/** A fenced block of a Markdown text. */
export interface Block {
  readonly language: string;
  readonly content: string;
  /** The file that the sentence before it names, as in: Save this as `abc.json`. */
  readonly file: string | undefined;
  /** What the block below says that this one prints, where that is a `text` block. */
  readonly output: string | undefined;
  /** Line of the fence, from 1. */
  readonly line: number;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;
const FILE_NAME = /`([\w-]+\.(?:csv|json))`[^`]*$/;

export function blocksOf(markdown: string): Block[] {
  const matches = [...markdown.matchAll(FENCE)];
  return matches.map((match, at) => {
    const next = matches[at + 1];
    const [whole, language = '', content = ''] = match;
    const between = next && markdown.slice(match.index + whole.length, next.index);
    const before = markdown.slice(0, match.index);
    return {
      language,
      content,
      file: FILE_NAME.exec(before.slice(before.trimEnd().lastIndexOf('\n\n')))?.[1],
      output: next?.[1] === 'text' && between?.trim() === '' ? next[2] : undefined,
      line: before.split('\n').length,
    };
  });
}

/** The words of a command as a shell parts them: blanks, and double quotes around what has some. */
export function shellWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
