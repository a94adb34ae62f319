import type { DecimalMark } from '../bytes/text-reader';
import { contradiction, type ShownAmount } from './amount-questions';
import type { CurrencyDecimals } from './currency-decimals';

/** The first amounts that say something of the mark of decimals. */
export interface AmountProofs {
  /** The mark that one has proved. */
  readonly proved: DecimalMark | undefined;
  /** Whether one in a currency with decimals, or in none that is known, has proved a mark. */
  isPlainlyProved(mark: DecimalMark): boolean;
  /** Throws `ambiguous-amounts` where an earlier one says otherwise; so does `addOpen`. */
  add(mark: DecimalMark, shown: ShownAmount, decimals: CurrencyDecimals): void;
  /** One with a mark before exactly three digits. */
  addOpen(mark: DecimalMark, shown: ShownAmount, decimals: CurrencyDecimals): void;
  /** The first such one in a currency that does not tell what its mark is. */
  open(mark: DecimalMark): ShownAmount | undefined;
  /** Whether one has three digits behind a comma in a currency of three decimals. */
  hasDoubtfulComma(): boolean;
  /** The mark that amounts in a currency without decimals show, and the first of them. */
  shownByWhole(): readonly [DecimalMark, ShownAmount] | undefined;
}

type Firsts = Partial<Record<DecimalMark, ShownAmount>>;

/** If the one parts thousands, the other marks decimals. */
export const OTHER_MARK: Readonly<Record<DecimalMark, DecimalMark>> = { '.': ',', ',': '.' };

export function amountProofs(): AmountProofs {
  const all: Firsts = {};
  /** In a currency with decimals, or in none that is known. */
  const plain: Firsts = {};
  const open: Firsts = {};
  /** Open ones in a currency without decimals, where the mark parts thousands. */
  const whole: Firsts = {};
  let hasDoubtfulComma = false;

  const check = (): void => {
    if (all['.'] && all[',']) throw contradiction([all['.'], '.'], [all[','], ',']);
    for (const mark of ['.', ','] as const) {
      const [proof, against] = [plain[mark], whole[mark]];
      if (proof && against) throw contradiction([proof, mark], [against, OTHER_MARK[mark]]);
    }
  };

  return {
    get proved() {
      return all['.'] ? '.' : all[','] ? ',' : undefined;
    },
    isPlainlyProved: (mark) => plain[mark] !== undefined,
    add(mark, shown, decimals) {
      all[mark] ??= shown;
      if (decimals !== 'none') plain[mark] ??= shown;
      check();
    },
    addOpen(mark, shown, decimals) {
      if (decimals === 'three' && mark === '.') {
        this.add(mark, shown, decimals);
        return;
      }
      hasDoubtfulComma ||= decimals === 'three';
      const its = decimals === 'none' ? whole : open;
      its[mark] ??= shown;
      check();
    },
    open: (mark) => open[mark],
    hasDoubtfulComma: () => hasDoubtfulComma,
    shownByWhole() {
      const { '.': point, ',': comma } = whole;
      if (point && comma) throw contradiction([point, ','], [comma, '.']);
      if (point) return [',', point];
      return comma && ['.', comma];
    },
  };
}
