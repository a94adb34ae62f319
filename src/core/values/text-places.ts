/** Twice as many slots as texts at least. */
const FIRST_SLOTS = 1 << 4;

/**
 * Texts numbered from 0 as they come, found again by open addressing: hash and number stand side by
 * side, so that of another text than the one asked for nothing is read.
 */
export class TextPlaces {
  readonly texts: string[] = [];
  /** Of each slot a hash, and a place counted from 1; 0 where it is free. */
  private slots = new Int32Array(FIRST_SLOTS * 2);

  /** −1 for a text that has none. */
  placeOf(text: string): number {
    const { slots, texts } = this;
    const last = slots.length - 2;
    const hash = hashOf(text);
    for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
      const place = (slots[slot + 1] as number) - 1;
      if (place < 0 || (slots[slot] === hash && texts[place] === text)) return place;
    }
  }

  /** Gives a place to a text that has none. */
  add(text: string): number {
    const place = this.texts.push(text) - 1;
    if (this.texts.length * 4 > this.slots.length) this.grow();
    put(this.slots, hashOf(text), place);
    return place;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += 2) {
      const place = (slots[slot + 1] as number) - 1;
      if (place >= 0) put(this.slots, slots[slot] as number, place);
    }
  }
}

function put(slots: Int32Array, hash: number, place: number): void {
  const last = slots.length - 2;
  let slot = (hash << 1) & last;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
  slots[slot] = hash;
  slots[slot + 1] = place + 1;
}

/** FNV-1a over the letters, its bits mixed at the end. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
