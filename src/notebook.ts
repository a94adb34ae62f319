export { type Display, type DisplayOptions, display } from './output/notebook/display';
export { show } from './output/notebook/show';
export type { Showable } from './output/notebook/views';
