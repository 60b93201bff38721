/** What decides whether a judgement agrees with its limits; what is not known decides nothing. */
export interface Measured {
  readonly measured: number | null
  readonly lowerLimit: number | null
  readonly upperLimit: number | null
  readonly judgement: string | null
}

/** `over`: judged to pass, and outside its limits; `inside`: judged to fail, and within them. */
export function contradictionIn(of: Measured): 'over' | 'inside' | null {
  const { measured, lowerLimit, upperLimit, judgement } = of
  if (measured === null || (lowerLimit === null && upperLimit === null)) return null
  const within =
    (lowerLimit === null || measured >= lowerLimit) &&
    (upperLimit === null || measured <= upperLimit)
  if (judgement === 'pass' && !within) return 'over'
  return judgement === 'fail' && within ? 'inside' : null
}
