import { isInvisible, isLineEnd, isSpace, plainForm } from './code-points.ts'
import { simplified } from './simplified.ts'

const NEWLINE = 0x0a
const SPACE = 0x20

let table: Uint16Array | undefined

function analysed(unit: number): number {
  if (isInvisible(unit)) return 0
  if (isLineEnd(unit)) return NEWLINE
  return isSpace(unit) ? SPACE : simplified(plainForm(unit))
}

/**
 * For every unit what it is analysed as: a line feed, a blank, its simplified half-width form, or 0 when nobody sees
 * it. Built when first asked for.
 */
export function plainUnits(): Uint16Array {
  table ??= Uint16Array.from({ length: 0x10000 }, (_, unit) => analysed(unit))
  return table
}
