import { bands, field, times, type Value } from '@zhiheng/kernel'

/** Levels of warning, least to gravest. */
export const colours = { blue: '蓝色', yellow: '黄色', orange: '橙色', red: '红色' } as const
export type Colour = keyof typeof colours

/** How likely, 1 to 5. */
export const likelihoods = ['极少', '较少', '可能', '较可能', '很可能'] as const
/** How grave, 1 to 5. */
export const severities = ['轻微', '一般', '较重', '严重', '特别严重'] as const

/** 1 极少，2 较少，… */
export const graded = (words: readonly string[]): string =>
  words.map((word, n) => `${n + 1} ${word}`).join('，')

/** From which product a colour begins; no act draws these lines, and a head may decide otherwise with a reason. */
const lines: readonly (readonly [least: number, colour: Colour])[] = [
  [20, 'red'],
  [12, 'orange'],
  [6, 'yellow'],
  [1, 'blue'],
]

/** Likelihood × severity, 1 to 25. */
export const scored: Value = times(field('likelihood'), field('severity'))
/** Where the product falls. */
export const coloured: Value = bands(scored, lines)

/** Every score with its colour: by severity, 1 first, then by likelihood, 1 first. */
export const riskMatrix = severities.map((_, s) =>
  likelihoods.map((_, l) => {
    const score = (s + 1) * (l + 1)
    return { score, colour: lines.find(([least]) => score >= least)![1] }
  }),
)
