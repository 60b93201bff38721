import { type Calendar, limitIn } from '../tasks/task-deadline.ts'
import { mayEndWith } from '../text/gates.ts'

/** Which columns of a table of tasks say what is to be done, and which by when; `limit` is -1 without one. */
export interface TextColumns {
  readonly texts: readonly number[]
  readonly limit: number
}

const WORK =
  /(?:任务|工作|事项|措施|举措|内容|目标|要求|项目|成果|标准|指标|安排|计划|做法|标志)(?:名称|内容|分解|清单|和措施|要求)?$/
const LIMIT = /(?:时限|时间|期限|时间节点|完成节点|进度)(?:要求|安排)?$/
const WHO = /(?:单位|部门|机构|主体|科室|处室|股室|责任人|负责人|领导)$/
/** The last signs of what `WORK`, `LIMIT` and `WHO` match. */
const HEAD_ENDS = '务作项施举容标求目果准排划法志称解单限间点度位门构体室人导'
const LONGEST_HEAD = 14

/** The columns by a table's head; undefined for lines that are none, or tables that assign nothing. */
export function textColumnsOf(cells: readonly string[]): TextColumns | undefined {
  if (cells.filter((cell) => mayEndWith(cell, HEAD_ENDS)).length < 2) return undefined
  const plain = cells.map((cell) => cell.replace(/\s|\([^()]*\)$/g, ''))
  if (plain.some((cell) => cell.length > LONGEST_HEAD)) return undefined
  const limit = plain.findLastIndex((cell) => LIMIT.test(cell))
  const assigned = limit >= 0 || plain.some((cell) => WHO.test(cell))
  const texts = plain.flatMap((cell, at) =>
    at !== limit && WORK.test(cell) && !WHO.test(cell) ? [at] : [],
  )
  return assigned && texts.length > 0 ? { texts, limit } : undefined
}

const DATE = /^20\d{2}(?:-\d{2}){0,2}$/

/** The date of a row's 完成时限; undefined when it names none. */
export function limitOfRow(printed: string, calendar: Calendar): string | undefined {
  const date = /\d|年|季度/.test(printed) ? limitIn(printed, calendar) : ''
  return DATE.test(date) ? date : undefined
}
