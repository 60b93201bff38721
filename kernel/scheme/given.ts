import type { Criterion } from './content.ts'
import { compareRatios, type KnownNumber, ratioOf } from './known.ts'

/** What is wrong with what people gave for a criterion, in a sentence; null where nothing is. */
export function givenFault(
  { title, scores }: Criterion,
  { low, high }: KnownNumber,
): string | null {
  const most = scores?.how === 'percent' ? 100 : scores?.how === 'given' ? scores.points : null
  if (most === null) return `“${title}”不由人评分`
  const inside = [low, high].every(
    (end) =>
      end === null ||
      (compareRatios(ratioOf(end), ratioOf(0)) >= 0 &&
        compareRatios(ratioOf(end), ratioOf(most)) <= 0),
  )
  return inside
    ? null
    : `“${title}”的评分应在 0 至 ${most}${scores?.how === 'percent' ? '%' : ' 分'}之间`
}
