const periods: readonly (readonly [RegExp, string])[] = [
  [/每月/, 'monthly'],
  [/每季/, 'quarterly'],
  [/半年/, 'halfYear'],
  [/每年|逐年/, 'yearly'],
]

/** The periods that such words name (每季度、每年); 定期 and the like name none. */
export const periodsIn = (words: readonly string[]): string[] =>
  periods.flatMap(([word, recurs]) => (words.some((one) => word.test(one)) ? [recurs] : []))
