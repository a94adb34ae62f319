export { fromJson, fromJsonStream, type JsonOptions } from './from-json';
export { toJson, toNdjson } from './to-json';
