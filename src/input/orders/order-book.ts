import { growingIntegers } from '../../core/values/exact-sums';
import { HashSlots } from '../../core/values/hash-slots';
import { SortedCells } from '../../core/values/sorted-cells';
import { TextStore } from '../../core/values/text-store';
import { isNoOrder } from '../cells/no-order';
import { isBlankCell } from '../layout/line';

/** The columns by which orders are known, by their places. */
export interface OrderColumns {
  readonly orders: readonly number[];
  readonly customers: readonly number[];
  /** The others that roles and rules use, amounts excepted. */
  readonly others: readonly number[];
}

/** No order, or that of several customers. */
export const NO_ORDER = -1;

const NOT_KNOWN = -2;

/** So many orders are looked through one by one. */
const NEAR = 16;

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
  private readonly sorted = new SortedCells();
  /** By the id with each cell that names the customer; null as long as ids are sorted. */
  private slots: HashSlots | null = null;
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

  /** What the first row of an order says in a place. */
  firstOf(order: number, place: number): string {
    return this.texts.textAt(this.textAt(order, this.places.indexOf(place)));
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

  /**
   * The order of a row is that of the first cell that names its customer. Where no order is known by
   * it, it may be known by one behind it: an e-mail, where the row with it has no id.
   */
  private find(cells: readonly string[], enters: boolean): number {
    const id = this.idIn(cells);
    if (id === undefined) return NO_ORDER;
    const { customers } = this.columns;
    let from = 0;
    while (from < customers.length && isBlankCell(cells[customers[from] as number] ?? '')) from++;
    if (from === customers.length) return this.index().get(id) ?? NO_ORDER;
    if (enters && this.slots === null) {
      const first = this.sorted.earliest(id, this.count);
      if (first === this.count) return this.enter(id, cells);
      if (this.sorted.areSorted && this.count - first < NEAR) {
        const order = this.near(id, first, from, cells);
        if (order !== NOT_KNOWN) return order;
      }
    }
    for (let index = from; index < customers.length; index++) {
      const cell = cells[customers[index] as number] ?? '';
      if (index > from && isBlankCell(cell)) continue;
      const order = this.knownBy(id, index, cell, from);
      if (order !== NOT_KNOWN) return order;
    }
    return enters ? this.enter(id, cells) : NO_ORDER;
  }

  /** That of the last orders which has an id and the first cell that names the customer. */
  private near(id: string, first: number, from: number, cells: readonly string[]): number {
    const cell = cells[this.columns.customers[from] as number] ?? '';
    let found = NOT_KNOWN;
    for (let order = first; order < this.count; order++) {
      if (!this.texts.holds(this.begins.at(order), id) || !this.says(order, from, cell)) continue;
      if (found !== NOT_KNOWN) return NOT_KNOWN;
      found = order;
    }
    return found;
  }

  /** The order of an id and a cell of the customer; none where it is that of several. */
  private knownBy(id: string, index: number, cell: string, from: number): number {
    const hash = hashOf(id, index, cell);
    this.slots ??= this.allInSlots();
    const { slots } = this;
    let found = NOT_KNOWN;
    for (let slot = slots.first(hash); slot >= 0; slot = slots.next(slot, hash)) {
      const order = slots.numberIn(slot);
      const isIt =
        order !== found &&
        this.texts.holds(this.begins.at(order), id) &&
        this.says(order, index, cell) &&
        (index === from || !this.isFilled(order, from));
      if (!isIt) continue;
      if (found !== NOT_KNOWN) return NO_ORDER;
      found = order;
    }
    return found;
  }

  /** Whether an order has one text only in a column, and this one. */
  private says(order: number, index: number, cell: string): boolean {
    const later = this.laterOf(order, index);
    return later === undefined ? this.texts.holds(this.textAt(order, index), cell) : later === cell;
  }

  private isFilled(order: number, index: number): boolean {
    return (
      this.laterOf(order, index) !== undefined || !this.texts.isBlank(this.textAt(order, index))
    );
  }

  private laterOf(order: number, index: number): string | null | undefined {
    if (this.later.size === 0) return undefined;
    return this.later.get(order * this.places.length + index);
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

  /** Whether a row names no customer. */
  isNameless(cells: readonly string[]): boolean {
    const { customers } = this.columns;
    for (let index = 0; index < customers.length; index++) {
      if (!isBlankCell(cells[customers[index] as number] ?? '')) return false;
    }
    return true;
  }

  private enter(id: string, cells: readonly string[]): number {
    const order = this.count++;
    this.begins.set(order, this.texts.add(id));
    for (const place of this.places) {
      const cell = cells[place] ?? '';
      this.texts.add(isBlankCell(cell) ? '' : cell);
    }
    if (this.slots !== null) this.putIn(this.slots, order);
    if (this.byId !== null) this.list(this.byId, id, order);
    this.onChange(order, null);
    return order;
  }

  private allInSlots(): HashSlots {
    const slots = new HashSlots();
    for (let order = 0; order < this.count; order++) this.putIn(slots, order);
    return slots;
  }

  private putIn(slots: HashSlots, order: number): void {
    const id = this.idOf(order);
    for (const [index, place] of this.columns.customers.entries()) {
      const cell = this.valueOf(order, place);
      if (cell !== null) slots.add(hashOf(id, index, cell), order);
    }
  }

  private change(order: number, index: number, at: number, cell: string): void {
    const key = order * this.places.length + index;
    const known = this.texts.isBlank(at) ? this.later.get(key) : null;
    if (known === cell || (known === null && this.later.has(key))) return;
    this.later.set(key, known === undefined ? cell : null);
    const isCustomers = index < this.columns.customers.length;
    if (isCustomers && known === undefined) {
      this.slots?.add(hashOf(this.idOf(order), index, cell), order);
    }
    this.onChange(order, this.places[index] as number);
  }

  private textAt(order: number, index: number): number {
    let at = this.begins.at(order);
    for (let skipped = 0; skipped <= index; skipped++) at = this.texts.behind(at);
    return at;
  }
}

/** With the customer, since an id may be that of thousands. */
function hashOf(id: string, index: number, cell: string): number {
  return hashed(cell, hashed(id, FIRST_HASH + index));
}

const FIRST_HASH = 0x811c9dc5;

/** FNV-1a. */
function hashed(text: string, hash: number): number {
  let on = hash;
  for (let i = 0; i < text.length; i++) on = Math.imul(on ^ text.charCodeAt(i), 0x01000193);
  return on ^ (on >>> 15);
}
