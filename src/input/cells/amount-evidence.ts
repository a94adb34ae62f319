import type { DecimalMark } from '../bytes/text-reader';
import type { AmountParts } from './amount-ends';
import { amountProofs } from './amount-proofs';
import { contradiction, type ShownAmount, undecided } from './amount-questions';
import { digitsIn, openMark } from './amount-text';
import { type CurrencyDecimals, decimalsOf } from './currency-decimals';

/** What is known of the amounts of a table before they are read. */
export interface AmountsKnown {
  /** The mark that was said. */
  readonly mark?: DecimalMark | undefined;
  /** No flag answers a question about it; a point in it marks decimals. */
  readonly isCompanion?: boolean | undefined;
  /** Whether columns that are not read show decimal commas. */
  readonly hasCommasBeside?: (() => boolean) | undefined;
}

/** A column of amounts, and what it has shown by itself. */
export interface ColumnEvidence {
  readonly heading: string;
  /** Of the currency in its heading. */
  readonly decimals: CurrencyDecimals;
  /** Whether it has shown decimal commas. */
  hasCommas: boolean;
  /** The first amount in which a comma stands before exactly three digits. */
  openComma: ShownAmount | undefined;
}

/**
 * What the amounts of a table have shown so far of the mark of their decimals. What one proves holds
 * for all columns. `12.500` and `12,500` prove nothing and wait; but in a currency without decimals
 * the mark parts thousands, unless other amounts in it prove otherwise, and in one of three decimals a
 * point marks them.
 */
export interface AmountEvidence {
  /** Whether the mark was said: then an amount with another is no amount. */
  readonly isGiven: boolean;
  /** As soon as it is known. */
  readonly mark: DecimalMark | undefined;
  addColumn(heading: string, currency: string | null): ColumnEvidence;
  /** Sees what parts the cells of lines: where it is `;`, commas may mark decimals. */
  seeDelimiter(delimiter: string | undefined): void;
  /** Whether rows in such a currency have nothing more to show. */
  isSettled(decimals: CurrencyDecimals): boolean;
  /**
   * Learns from an amount; whether it has to wait for others. Throws `ambiguous-amounts` where it and
   * an earlier one cannot be written in the same way.
   *
   * @param ofRow of the currency of its row
   */
  learn(
    parts: AmountParts,
    column: ColumnEvidence,
    shown: ShownAmount,
    ofRow: CurrencyDecimals,
  ): boolean;
  /** Whether amounts that wait must wait still. */
  isOpen(): boolean;
  /** Decides by what there is. Throws `ambiguous-amounts` where an amount may be two. */
  conclude(): void;
}

export function amountEvidence(known: AmountsKnown = {}): AmountEvidence {
  const columns: ColumnEvidence[] = [];
  const proofs = amountProofs();
  let mark = known.mark;
  /** By what the mark was taken without proof. */
  let assumedBy: ShownAmount | undefined;
  let isConcluded = false;
  let hasSemicolons = false;

  const take = (its: DecimalMark | undefined, by: ShownAmount): void => {
    if (assumedBy && mark && its && its !== mark) throw contradiction([assumedBy, mark], [by, its]);
    mark = its;
  };
  /** A comma before three digits is of decimals only where its own column shows it. */
  const isDoubtful = ({ hasCommas, openComma }: ColumnEvidence): boolean =>
    mark === ',' && openComma !== undefined && !hasCommas && !isConcluded;
  const assume = (): void => {
    const byWhole = proofs.shownByWhole();
    const by = byWhole?.[1] ?? byCustom(proofs.open('.'), proofs.open(','));
    if (by === undefined) return;
    take(byWhole?.[0] ?? '.', by);
    assumedBy = by;
  };
  /** A comma before three digits parts thousands where nothing raises a doubt; a point is asked. */
  const byCustom = (
    point: ShownAmount | undefined,
    comma: ShownAmount | undefined,
  ): ShownAmount | undefined => {
    if (point !== undefined) {
      if (known.isCompanion === true) return point;
      throw undecided(point, '.', known);
    }
    const hasDoubt =
      hasSemicolons ||
      known.isCompanion === true ||
      proofs.hasDoubtfulComma() ||
      known.hasCommasBeside?.() === true;
    if (comma !== undefined && hasDoubt) throw undecided(comma, ',', known);
    return comma;
  };

  return {
    isGiven: known.mark !== undefined,
    get mark() {
      return mark;
    },
    addColumn(heading, currency) {
      const decimals = decimalsOf(currency);
      const column = { heading, decimals, hasCommas: false, openComma: undefined };
      columns.push(column);
      return column;
    },
    seeDelimiter(delimiter) {
      hasSemicolons ||= delimiter === ';';
    },
    isSettled(decimals) {
      if (known.mark !== undefined) return true;
      if (decimals === 'none') return false;
      return mark === '.' ? proofs.isPlainlyProved('.') : columns.every((its) => its.hasCommas);
    },
    learn({ body, currency }, column, shown, ofRow) {
      const decimals = currency === null ? (ofRow ?? column.decimals) : decimalsOf(currency);
      const open = openMark(body);
      if (open === undefined) {
        const proved = markProvedBy(body);
        if (proved === undefined) return false;
        column.hasCommas ||= proved === ',';
        proofs.add(proved, shown, decimals);
        take(proved, shown);
        return false;
      }
      proofs.addOpen(open, shown, decimals);
      if (proofs.proved !== undefined) take(proofs.proved, shown);
      if (open === ',' && decimals !== 'none') column.openComma ??= shown;
      return mark === undefined || (open === ',' && isDoubtful(column));
    },
    isOpen: () => mark === undefined || columns.some(isDoubtful),
    conclude() {
      if (known.mark !== undefined) return;
      if (proofs.proved === undefined) assume();
      const doubtful = columns.find(isDoubtful);
      if (doubtful?.openComma) throw undecided(doubtful.openComma, ',', known);
      isConcluded = true;
    },
  };
}

/** The mark without which digits are no amount. */
function markProvedBy(body: string): DecimalMark | undefined {
  const [point, comma] = [digitsIn(body, '.'), digitsIn(body, ',')];
  if ((point === undefined) === (comma === undefined)) return undefined;
  return point === undefined ? ',' : '.';
}
