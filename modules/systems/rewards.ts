import type { System } from './clause.ts'

/** What the module does of the systems that the documents ask for. */
export const rewardsSystems: readonly System[] = []
