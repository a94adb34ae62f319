import { POWERS, SCALE } from './digits';

/** Half of what is exact in a double, so that one more amount cannot exceed it. */
const LARGEST = 2 ** 52;

/** Amounts added up exactly, by their decimals. */
export class ExactSum {
  private readonly units = new Float64Array(SCALE + 1);
  private beyond = 0n;

  add(units: number, decimals: number): void {
    const sum = (this.units[decimals] as number) + units;
    if (sum < LARGEST && sum > -LARGEST) this.units[decimals] = sum;
    else {
      this.units[decimals] = 0;
      this.beyond += BigInt(sum) * (POWERS[SCALE - decimals] as bigint);
    }
  }

  /** In units of 10⁻¹². */
  total(): bigint {
    let total = this.beyond;
    for (const [decimals, units] of this.units.entries()) {
      if (units !== 0) total += BigInt(units) * (POWERS[SCALE - decimals] as bigint);
    }
    return total;
  }

  copy(): ExactSum {
    const copy = new ExactSum();
    copy.units.set(this.units);
    copy.beyond = this.beyond;
    return copy;
  }
}
