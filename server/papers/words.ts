/** States with the marks that are read without colour, in the order in which they are always counted. */
const marks = {
  reached: '● 已达成',
  onTrack: '▲ 正常推进',
  behind: '▼ 滞后',
  missed: '✕ 未完成',
  overdue: '■ 逾期',
  unknown: '○ 无数据',
} as const
export type State = keyof typeof marks

/** `▲ 正常推进`, and whether it is provisional. */
export const stateText = (state: State, provisional = false): string =>
  provisional ? `${marks[state]}\n（暂定）` : marks[state]

/** `● 已达成 3，▼ 滞后 1`: those that there are. */
export function countsText(counts: Readonly<Record<State, number>>): string {
  const present = (Object.keys(marks) as State[]).filter((state) => counts[state] > 0)
  return present.map((state) => `${marks[state]} ${counts[state]}`).join('，')
}

/** `2026-03-01` as 2026年3月1日, without leading zeros (GB/T 9704-2012). */
export function dayText(iso: string | null): string {
  const [year, month, day] = (iso ?? '').split('-').map(Number)
  return year && month && day ? `${year}年${month}月${day}日` : ''
}

/** A sentence with its days as people write them, without the blanks that a number has around it. */
export const daysText = (text: string): string =>
  text.replace(/ ?(\d{4}-\d{2}-\d{2}) ?/g, (_, day: string) => dayText(day))
