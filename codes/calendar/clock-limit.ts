import { joinRanges, type Pause } from './pause.ts'
import { parseInstant, shanghaiTime } from './shanghai.ts'

/** The instant `minutes` after `from`, working or not, with paused time added; Shanghai wall time. */
export function addClockTime(from: string, minutes: number, pauses: readonly Pause[]): string {
  const start = parseInstant(from).getTime()
  let due = start + minutes * 60_000
  const ranges = pauses.map((pause): [number, number] => [
    Math.max(start, parseInstant(pause.from).getTime()),
    parseInstant(pause.to).getTime(),
  ])
  for (const [begin, end] of joinRanges(ranges)) {
    if (begin < due) due += end - begin
  }
  return shanghaiTime(new Date(due))
}
