import type { en } from './en/index';

/** Everything that is said, in one language: English is the first of its kind, and sets the keys. */
export type Words = typeof en;
