export { toGold } from './gold.ts'
export { type ReadOptions, readBytes, readText } from './read.ts'
export { type UnreadableCode, UnreadableDocument } from './source/unreadable.ts'
export type * from './types.ts'
