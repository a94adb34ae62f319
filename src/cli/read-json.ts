import { readFile } from 'node:fs/promises';
import { PyramidError } from '../core/issues/issue';
import { parseJson } from '../input/json/parse';
import { inFile } from '../node/load-table';

/** A JSON file that the user wrote or saved, made into what `read` checks it to be. */
export async function readJson<T>(path: string, read: (input: unknown) => T): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new PyramidError({
      code: 'unreadable-input',
      message: error.code === 'ENOENT' ? 'there is no such file' : 'the file cannot be read',
      file: path,
    });
  });
  try {
    return read(parseJson(text, { source: path }));
  } catch (error) {
    throw inFile(error, path, () => true);
  }
}
