import { mayEndWith } from '../text/gates.ts'

/** Which column of a table of tasks holds what; -1 when there is none. */
export interface TaskColumns {
  readonly title: number
  readonly lead: number
  readonly responsible: number
  readonly cooperating: number
  readonly deadline: number
}

const LEVEL = '(?:[省市州县区旗镇]?(?:级|直)|总|具体)?'
const OFFICE = '(?:主体|单位|部门|机构|[处科股]室)'
const HEADS: Readonly<Record<keyof TaskColumns, RegExp>> = {
  title:
    /^(?:主要|重点|工作|具体|目标|年度|推进|整改|实施|[一二三]级|细化|任务|活动)*(?:任务|工作|事项|措施|举措|内容|项目|要点)(?:名称|内容|分解|事项|清单|和措施|及措施)?$|^活动名称$/,
  lead: new RegExp(`^${LEVEL}(?:牵头|主办|主责|主要责任|第一责任)(?:责任)?${OFFICE}?$`),
  responsible: new RegExp(
    `^${LEVEL}(?:主要)?(?:责任|落实|承办|实施|负责)(?:${OFFICE}(?:[、和及与].{2,8})?|[、和及与].{2,4}${OFFICE})$`,
  ),
  cooperating: new RegExp(`^${LEVEL}(?:配合|协办|参与|参加|协同|协助|协作)(?:责任)?${OFFICE}?$`),
  deadline:
    /^(?:(?:完成|办结|进度|时间|工作|整改|推进|达标|活动)*(?:时限|时间|期限|节点|日期|进度)|(?:完成|办结|进度|时间|时限)(?:要求|安排))(?:要求)?$/,
}
const NUMBER = /^(?:序号|编号)$/

/** The last signs of what `HEADS` match. */
const HEAD_ENDS = '称容解项单施务作措目头办任位门构体室合与加同助限间点求排责期度'

/** What the columns of a table hold, if its head names tasks and who does them or until when. */
export function columnsOf(cells: readonly string[]): TaskColumns | undefined {
  if (cells.filter((cell) => mayEndWith(cell, `${HEAD_ENDS})`)).length < 2) return undefined
  const plain = cells.map((cell) => cell.replace(/\s|\([^()]*\)/g, ''))
  const at = (what: keyof TaskColumns) => plain.findLastIndex((cell) => HEADS[what].test(cell))
  // What a column of contents says stands below the name of the task.
  const named = plain.findLastIndex((cell) => HEADS.title.test(cell) && !cell.endsWith('内容'))
  const [title, lead, responsible, cooperating, deadline] = [
    named >= 0 ? named : at('title'),
    at('lead'),
    at('responsible'),
    at('cooperating'),
    at('deadline'),
  ]
  const assigned = lead >= 0 || responsible >= 0 || cooperating >= 0
  const dated = deadline >= 0 && NUMBER.test(plain[0]!) && /任务|事项/.test(plain[title] ?? '')
  if (title < 0 || !(assigned || dated)) return undefined
  return { title, lead, responsible, cooperating, deadline }
}
