export { toIcal } from './output/formats/to-ical';
export type { Speech } from './output/words/language';
