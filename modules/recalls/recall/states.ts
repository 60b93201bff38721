/** Where a recall can stand. */
export const states = {
  known: '待报告计划',
  planned: '已报告计划',
  announced: '召回中',
  completed: '已完成，待总结',
  summed: '待评估',
  evaluated: '已评估',
  ordered: '已责令召回',
  objected: '异议处理中',
  binding: '责令已生效',
  forced: '强制处置中',
  closed: '已办结',
  ended: '无需召回',
} as const
export type State = keyof typeof states

/** Every state but one: where a duty of that state alone has no clock, though the state may come again. */
export const allBut = (only: State): State[] =>
  (Object.keys(states) as State[]).filter((state) => state !== only)
