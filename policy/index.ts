export { toGold } from './gold.ts'
export { readText } from './read.ts'
export type * from './types.ts'
