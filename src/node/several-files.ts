import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { SourceNeeds, SourceRow } from '../core/pyramid/transaction';
import { PLAIN_NEEDS } from '../core/pyramid/transaction';
import { tablesOfFiles } from '../input/bytes/tables-of-files';
import {
  fullPlan,
  type ReadingPlan,
  readStream,
  type TextReader,
} from '../input/bytes/text-reader';
import { currenciesOfFiles } from '../input/kinds/currencies-of-files';
import { type SalesOptions, type StreamSource, salesTable } from '../input/kinds/sales';
import { type FileOptions, fileReader, inFile } from './load-table';
import { readTable } from './read-bytes';

/** One of several files, as far as it has been read. */
interface FileInReading {
  readonly file: string;
  readonly reader: TextReader<SourceRow>;
  encoding?: string;
}

/** The sales of several files, one after the other. */
export function severalFiles(
  files: readonly string[],
  options: FileOptions & SalesOptions,
): StreamSource {
  let plans: readonly PlanOfFiles[] = [];
  async function* batches(needs: SourceNeeds): AsyncGenerator<readonly SourceRow[]> {
    const currencies = currenciesOfFiles();
    const tables = tablesOfFiles(
      (isGuarded) => salesTable(options, needs, isGuarded),
      currencies.see,
    );
    const { onNotice, onPlan, onHeadings, onProgress, ...rest } = options;
    const seen = await progressOf(files, onProgress);
    const readings: FileInReading[] = [];
    for (const file of files) {
      const onHeadingsOfIt = (headings: readonly string[]) => onHeadings?.(headings, file);
      const quiet = { ...rest, onHeadings: onHeadingsOfIt, onProgress: seen(file) };
      const reading: FileInReading = { file, reader: fileReader(tables.next(file), quiet) };
      readings.push(reading);
      yield* rowsOf(reading, quiet);
    }
    yield tables.end();
    if (needs.lines === true) yield readings.map(({ reader }) => ({ sourceLines: reader.lines() }));
    if (needs.lines === true) yield [{ sourceLines: { read: 0, layout: tables.layout() } }];
    plans = plansOf(readings);
    for (const { plan, of } of plans) onPlan?.(plan, of);
    const notices = readings.flatMap(({ file, reader }) =>
      reader.notices().map((notice) => ({ ...notice, file })),
    );
    for (const notice of [...notices, ...tables.notices(), ...currencies.notices()]) {
      onNotice?.(notice);
    }
  }
  return {
    batches,
    plan: () => plans[0]?.plan ?? null,
    [Symbol.asyncIterator]: () => batches(PLAIN_NEEDS)[Symbol.asyncIterator](),
  };
}

/** What is wrong with a file names it; what its rows show beside those of others names both. */
async function* rowsOf(
  reading: FileInReading,
  options: FileOptions,
): AsyncGenerator<readonly SourceRow[]> {
  const { file, reader } = reading;
  try {
    yield* readStream(reader, readTable(file, options), options, (encoding) => {
      reading.encoding = encoding;
    });
  } catch (error) {
    throw inFile(error, file);
  }
}

interface PlanOfFiles {
  readonly plan: ReadingPlan;
  readonly of: readonly string[];
}

/** How the files were read, those alike together. */
function plansOf(readings: readonly FileInReading[]): readonly PlanOfFiles[] {
  const plans: { plan: ReadingPlan; of: string[] }[] = [];
  for (const { file, reader, encoding } of readings) {
    const plan = fullPlan(reader, encoding);
    if (plan === null) continue;
    const alike = plans.find((known) => isDeepStrictEqual(known.plan, plan));
    if (alike === undefined) plans.push({ plan, of: [file] });
    else alike.of.push(file);
  }
  return plans;
}

/** How much of all files has been read; of how much, where every size is known. */
async function progressOf(
  files: readonly string[],
  onProgress: FileOptions['onProgress'],
): Promise<(file: string) => FileOptions['onProgress']> {
  if (onProgress === undefined) return () => undefined;
  const sizes = await Promise.all(files.map(sizeOf));
  const total = sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
  let before = 0;
  let last = 0;
  return () => {
    before += last;
    last = 0;
    return (read) => {
      last = read;
      onProgress(before + read, total);
    };
  };
}

async function sizeOf(file: string): Promise<number | null> {
  const stats = await stat(file).catch(() => null);
  return stats?.isFile() === true ? stats.size : null;
}
