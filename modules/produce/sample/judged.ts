import { bands, field, highestKnown, minus, type Value } from '@zhiheng/kernel'

/** Below what any two measured values can differ by. */
const lowest = -1e15

/**
 * 合格 where the measured value is within the limits that the sheet states, on them too; 不合格 where it is over one of
 * them; unknown where nothing was measured or nothing is limited.
 */
export function judgedBy(measured: 'measured' | 'retested' | 'recheckValue'): Value {
  const over = minus(field(measured), field('upperLimit'))
  const under = minus(field('lowerLimit'), field(measured))
  return bands(minus(0, highestKnown(over, under)), [
    [0, 'pass'],
    [lowest, 'fail'],
  ])
}
