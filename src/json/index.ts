export type { FactKind, FactOptions } from '../tables/fact-kinds';
export type { FactList } from '../tables/fact-list';
export { factsFromJson } from './facts';
export { fromJson, fromJsonStream, type JsonOptions } from './from-json';
export { toJson, toNdjson } from './to-json';
