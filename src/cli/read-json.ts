import { parseJson } from '../input/json/parse';
import { inFile } from '../node/load-table';
import { readBytes } from '../node/read-bytes';

/** A JSON file that the user wrote or saved, made into what `read` checks it to be. */
export async function readJson<T>(path: string, read: (input: unknown) => T): Promise<T> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readBytes(path)) pieces.push(piece);
  try {
    return read(parseJson(Buffer.concat(pieces).toString('utf8'), { source: path }));
  } catch (error) {
    throw inFile(error, path, () => true);
  }
}
