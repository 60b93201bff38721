import { bands, field, times, type Value } from '@zhiheng/kernel'

/** Levels of warning, least to gravest. */
export const colours = { blue: '蓝色', yellow: '黄色', orange: '橙色', red: '红色' } as const

/** Likelihood × severity, 1 to 25. */
export const scored: Value = times(field('likelihood'), field('severity'))

/** Where the product falls; no act draws these lines, and a head may decide otherwise with a reason. */
export const coloured: Value = bands(scored, [
  [20, 'red'],
  [12, 'orange'],
  [6, 'yellow'],
  [1, 'blue'],
])
