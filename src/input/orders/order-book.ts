import { growingIntegers } from '../../core/values/exact-sums';
import { TextStore } from '../../core/values/text-store';
import { isBlankCell } from '../layout/line';
import { isNoOrder } from './order-ids';

/** The columns by which orders are known, by their places. */
export interface OrderColumns {
  readonly orders: readonly number[];
  readonly customers: readonly number[];
  /** The others that roles and rules use, amounts excepted. */
  readonly others: readonly number[];
}

/** No order, or that of several customers. */
export const NO_ORDER = -1;

/** Twice as many slots as orders at least, so that few are asked for in vain. */
const FIRST_SLOTS = 1 << 12;

/**
 * Which rows are one order: those of one customer with the same order id, wherever they stand; and
 * what the cells of each say beside its amounts. Orders are numbered from 0 as they come.
 */
export class OrderBook {
  /** Whether the row that was taken last has a blank cell. */
  hasBlank = false;
  /** How many orders there are. */
  count = 0;
  /** Told of an order that is new, or of what a cell in a place says of it as none did before. */
  onChange: (order: number, place: number | null) => void = () => {};
  private readonly columns: OrderColumns;
  private readonly places: readonly number[];
  private readonly texts = new TextStore();
  /** Where the texts of an order begin: its id, then a cell of each place. */
  private readonly begins = growingIntegers();
  /** By order and place: what came later than its first row; null where cells differ. */
  private readonly later = new Map<number, string | null>();
  private readonly hashes = growingIntegers();
  /** By hash, and on from there: an order, counted from 1. */
  private slots = new Int32Array(FIRST_SLOTS);
  private byId: Map<string, number> | null = null;
  private lastCells: readonly string[] = [];
  private lastOrder = NO_ORDER;

  constructor(columns: OrderColumns) {
    this.columns = columns;
    this.places = [...columns.customers, ...columns.others];
  }

  /** The order of a row, which is entered where it is new. */
  take(cells: readonly string[]): number {
    const known = this.count;
    const order = this.find(cells, true);
    this.lastCells = cells;
    this.lastOrder = order;
    this.hasBlank = false;
    if (order >= 0 && order < known) this.compare(order, cells);
    else {
      for (const place of this.places) this.hasBlank ||= isBlankCell(cells[place] ?? '');
    }
    return order;
  }

  /** Keeps what a further row says of its order. */
  private compare(order: number, cells: readonly string[]): void {
    const { places } = this;
    let at = this.texts.behind(this.begins.at(order));
    for (let index = 0; index < places.length; index++) {
      const cell = cells[places[index] as number] ?? '';
      if (isBlankCell(cell)) this.hasBlank = true;
      else if (!this.texts.holds(at, cell)) this.change(order, index, at, cell);
      at = this.texts.behind(at);
    }
  }

  /** The order of a row, where one is known. */
  of(cells: readonly string[]): number {
    return cells === this.lastCells ? this.lastOrder : this.find(cells, false);
  }

  /** What all cells of an order say in a place; null where they differ or are blank. */
  valueOf(order: number, place: number): string | null {
    const index = this.places.indexOf(place);
    const later = this.later.get(order * this.places.length + index);
    if (later !== undefined) return later;
    const at = this.textAt(order, index);
    return this.texts.isBlank(at) ? null : this.texts.textAt(at);
  }

  /** Whether cells of an order differ in a place. */
  isMixed(order: number, place: number): boolean {
    return this.later.get(order * this.places.length + this.places.indexOf(place)) === null;
  }

  idOf(order: number): string {
    return this.texts.textAt(this.begins.at(order));
  }

  /** The id by which a row names its order; undefined where it names none. */
  idIn(cells: readonly string[]): string | undefined {
    for (const place of this.columns.orders) {
      const cell = cells[place] ?? '';
      if (!isNoOrder(cell)) return cell;
    }
    return undefined;
  }

  /** How many ids of orders several customers have. */
  sharedIds(): number {
    let shared = 0;
    for (const order of this.index().values()) if (order === NO_ORDER) shared++;
    return shared;
  }

  /** How many ids of orders there are. */
  ids(): number {
    return this.index().size;
  }

  private find(cells: readonly string[], enters: boolean): number {
    const id = this.idIn(cells);
    if (id === undefined) return NO_ORDER;
    if (this.isNameless(cells)) return this.index().get(id) ?? NO_ORDER;
    const hash = this.hashOf(id, cells);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const order = (this.slots[slot] as number) - 1;
      if (this.has(order, hash, id) && this.isOfCustomer(order, cells)) return order;
    }
    return enters ? this.enter(id, hash, cells, slot) : NO_ORDER;
  }

  /** The orders by id, kept up from the time when somebody first asks. */
  private index(): Map<string, number> {
    if (this.byId !== null) return this.byId;
    this.byId = new Map();
    for (let order = 0; order < this.count; order++) this.list(this.byId, this.idOf(order), order);
    return this.byId;
  }

  /** An id that several customers have is that of no one order. */
  private list(byId: Map<string, number>, id: string, order: number): void {
    byId.set(id, byId.has(id) ? NO_ORDER : order);
  }

  /** With the customer, since an id may be that of thousands; of several columns each may be blank. */
  private hashOf(id: string, cells: readonly string[]): number {
    const { customers } = this.columns;
    const customer = customers.length === 1 ? (cells[customers[0] as number] ?? '') : '';
    return hashed(customer, hashed(id, FIRST_HASH));
  }

  private has(order: number, hash: number, id: string): boolean {
    return this.hashes.at(order) === hash && this.texts.holds(this.begins.at(order), id);
  }

  /** Whether a row names no customer. */
  isNameless(cells: readonly string[]): boolean {
    const { customers } = this.columns;
    for (let index = 0; index < customers.length; index++) {
      if (!isBlankCell(cells[customers[index] as number] ?? '')) return false;
    }
    return true;
  }

  private isOfCustomer(order: number, cells: readonly string[]): boolean {
    let at = this.texts.behind(this.begins.at(order));
    const { customers } = this.columns;
    for (let index = 0; index < customers.length; index++) {
      const cell = cells[customers[index] as number] ?? '';
      if (!isBlankCell(cell) && !this.texts.holds(at, cell)) {
        const later = this.texts.isBlank(at)
          ? this.later.get(order * this.places.length + index)
          : null;
        if (later !== undefined && later !== cell) return false;
      }
      at = this.texts.behind(at);
    }
    return true;
  }

  private enter(id: string, hash: number, cells: readonly string[], slot: number): number {
    const order = this.count++;
    this.hashes.set(order, hash);
    this.begins.set(order, this.texts.add(id));
    for (const place of this.places) {
      const cell = cells[place] ?? '';
      this.texts.add(isBlankCell(cell) ? '' : cell);
    }
    this.slots[slot] = order + 1;
    if (this.count * 2 > this.slots.length) this.growSlots();
    if (this.byId !== null) this.list(this.byId, id, order);
    this.onChange(order, null);
    return order;
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let order = 0; order < this.count; order++) {
      let slot = this.hashes.at(order) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = order + 1;
    }
    this.slots = slots;
  }

  private change(order: number, index: number, at: number, cell: string): void {
    const key = order * this.places.length + index;
    const known = this.texts.isBlank(at) ? this.later.get(key) : null;
    if (known === cell || (known === null && this.later.has(key))) return;
    this.later.set(key, known === undefined ? cell : null);
    this.onChange(order, this.places[index] as number);
  }

  private textAt(order: number, index: number): number {
    let at = this.begins.at(order);
    for (let skipped = 0; skipped <= index; skipped++) at = this.texts.behind(at);
    return at;
  }
}

const FIRST_HASH = 0x811c9dc5;

/** FNV-1a. */
function hashed(text: string, hash: number): number {
  let on = hash;
  for (let i = 0; i < text.length; i++) on = Math.imul(on ^ text.charCodeAt(i), 0x01000193);
  return on ^ (on >>> 15);
}
