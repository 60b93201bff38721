import { find, type RecordRead, refuse, stream } from '@zhiheng/kernel'
import { overdueOn, type Period, workDone } from '../../office/work-done.ts'
import type { PaperFor, PaperKind } from '../kind.ts'
import type { Block, Paper, PaperColumn, PaperRow } from '../paper.ts'
import { dayText } from '../words.ts'

/** What the office did in a period: counted from events, what is late, its log, and what it says itself. */
export const summaryPaper: PaperKind = {
  name: 'summary',
  title: '工作小结',
  about: 'work-summary',
  read: async (of) => {
    const { kernel, actor, at } = of
    const summary = await find(kernel, summaryPaper.about, { actor, at })
    if (!summary) throw refuse('record.unknown', undefined as never)
    return summaryOn(summary, of)
  },
}

async function summaryOn(summary: RecordRead, of: PaperFor): Promise<Paper> {
  const { title, startsOn, endsOn, remarks, plans } = summary.fields as Record<
    string,
    string | null
  >
  const period = { region: summary.region, from: String(startsOn), to: String(endsOn) }
  const [to = of.today] = [period.to, of.today].toSorted()
  const draft = summary.state === 'final' ? '' : '编写中'
  return {
    title: title ?? summaryPaper.title,
    landscape: false,
    meta: [[`${dayText(period.from)}至${dayText(period.to)}`, draft]],
    blocks: [
      { kind: 'paragraph', text: '一、办理情况' },
      { kind: 'table', columns: counts, rows: await countRows(of, period), none: '' },
      { kind: 'paragraph', text: `二、截至${dayText(to)}逾期的任务` },
      {
        kind: 'table',
        columns: late,
        rows: await lateRows(of, { ...period, to }),
        none: '没有逾期的任务。',
      },
      { kind: 'paragraph', text: '三、工作日志' },
      {
        kind: 'table',
        columns: log,
        rows: await logRows(of, period),
        none: '这一时期没有登记工作日志。',
      },
      ...said('四、主要情况和问题', remarks),
      ...said('五、下一步打算', plans),
      { kind: 'note', text: '办理情况按系统记录的办理步骤计数，同一事项办理几次计几次。' },
    ],
  }
}

const counts: readonly PaperColumn[] = [
  { title: '事项', mm: 116 },
  { title: '次数', mm: 40, align: 'right' },
]
const late: readonly PaperColumn[] = [
  { title: '任务', mm: 76 },
  { title: '牵头单位', mm: 46 },
  { title: '完成时限', mm: 34, align: 'center' },
]
const log: readonly PaperColumn[] = [
  { title: '日期', mm: 34, align: 'center' },
  { title: '工作内容', mm: 94 },
  { title: '办理人', mm: 28 },
]

async function countRows({ kernel, actor }: PaperFor, period: Period): Promise<PaperRow[]> {
  const done = await workDone(kernel, actor, period)
  return done.map(({ title, times }) => ({ cells: [title, String(times)] }))
}

async function lateRows({ kernel, actor }: PaperFor, period: Period): Promise<PaperRow[]> {
  const tasks = await overdueOn(kernel, actor, period)
  return tasks.map(({ title, departmentTitle, deadline }) => ({
    cells: [title, departmentTitle ?? '待分办', dayText(deadline)],
  }))
}

async function logRows({ kernel, actor }: PaperFor, period: Period): Promise<PaperRow[]> {
  const found: [day: string, cells: string[]][] = []
  const where = { region: period.region, state: 'noted' }
  for await (const { fields } of stream(kernel, 'work-log', { actor, where })) {
    const day = String(fields.day)
    if (day < period.from || day > period.to) continue
    found.push([day, [dayText(day), String(fields.what), String(fields.personName)]])
  }
  return found.toSorted(([a], [b]) => a.localeCompare(b)).map(([, cells]) => ({ cells }))
}

/** A heading with its paragraphs; nothing where nothing was written. */
const said = (heading: string, text: string | null | undefined): Block[] =>
  text
    ? [heading, ...text.split('\n')].map((line) => ({ kind: 'paragraph' as const, text: line }))
    : []
