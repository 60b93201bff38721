import {
  type Actor,
  type Counted,
  type Figure,
  figuresInForce,
  type Kernel,
  mayCount,
} from '@zhiheng/kernel'
import { HttpProblem } from '../http/problems.ts'
import type { Block, Paper, PaperRow } from '../papers/paper.ts'
import { dayText } from '../papers/words.ts'
import { namesOfRegions } from '../regions.ts'

/** Which complaints and reports: received in a region in these months (`YYYY-MM`), both included. */
export interface Asked {
  readonly actor: Actor
  readonly region: string
  readonly from: string
  readonly to: string
  readonly today: string
}

/** What the report tells of the whole, in its order. */
const overall = [
  'complaints-received',
  'complaints-taken',
  'complaints-taken-in-time',
  'complaint-days',
  'complaints-closed-in-time',
  'mediation-success',
  'complaints-repeated',
  'complaint-refunds',
  'complaint-satisfaction',
  'major-complaints-proven',
  'tips-received',
  'tips-filed',
] as const
/** Columns of the tables of complaints by channel and matter. */
const each = [
  'complaints-received',
  'complaints-taken',
  'complaints-taken-in-time',
  'mediation-success',
  'complaint-refunds',
] as const

const indicatorIn = (kernel: Kernel, name: string): Counted =>
  kernel.catalogue.indicators.get(name) as Counted

/** A figure of the period, whole (under '') or by the values of a dimension. */
async function read(kernel: Kernel, asked: Asked, of: { name: string; by?: string }) {
  const { today: _, ...period } = asked
  const query = { ...period, each: 'whole' as const, ...(of.by && { by: of.by }) }
  const found = await figuresInForce(kernel, indicatorIn(kernel, of.name), query)
  return new Map(found.map(({ dimension, value }: Figure) => [dimension ?? '', value]))
}

const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`

const digits = (value: number): string => String(Math.round(value * 100) / 100)
const worded = (kernel: Kernel, name: string, value: number | null | undefined): string =>
  typeof value === 'number' ? `${digits(value)}${indicatorIn(kernel, name).unit}` : '—'

const differenceOf = (now: number | null | undefined, before: number | null | undefined): string =>
  typeof now === 'number' && typeof before === 'number' ? digits(now - before) : '—'

async function wholeTable(kernel: Kernel, asked: Asked): Promise<Block> {
  const before = { ...asked, from: yearBefore(asked.from), to: yearBefore(asked.to) }
  const rows = await Promise.all(
    overall.map(async (name): Promise<PaperRow> => {
      const [now, then] = await Promise.all([
        read(kernel, asked, { name }),
        read(kernel, before, { name }),
      ])
      const { title } = indicatorIn(kernel, name)
      const cells = [now.get(''), then.get('')].map((value) => worded(kernel, name, value))
      return { cells: [title, ...cells, differenceOf(now.get(''), then.get(''))] }
    }),
  )
  return table(['指标', '本期', '上年同期', '增减'], [60, 32, 32, 32], rows)
}

const table = (titles: readonly string[], widths: readonly number[], rows: PaperRow[]): Block => ({
  kind: 'table',
  columns: titles.map((title, i) => ({
    title,
    mm: widths[i]!,
    ...(i > 0 && { align: 'right' as const }),
  })),
  rows,
  none: '本期没有数据。',
})

/** One row for each value of a dimension that occurs. */
async function byTable(
  kernel: Kernel,
  asked: Asked,
  { by, names, title }: { by: string; names: readonly string[]; title: string },
): Promise<Block> {
  const found = await Promise.all(names.map((name) => read(kernel, asked, { name, by })))
  const field = indicatorIn(kernel, names[0]!).over.fields[by]
  const choices = Object.entries({ ...field?.choices, '': '办理中' } as Record<string, string>)
  const rows = choices
    .filter(([value]) => found[0]!.has(value))
    .map(([value, word]) => ({
      cells: [word, ...names.map((name, i) => worded(kernel, name, found[i]!.get(value)))],
    }))
  const titles = names.map((name) => indicatorIn(kernel, name).title.replace(/^(投诉|举报)/, ''))
  const rest = (156 - 36) / names.length
  return table([title, ...titles], [36, ...names.map(() => rest)], rows)
}

const heading = (text: string): Block => ({ kind: 'paragraph', text })

/** What the months are called: `2026年1—6月`. */
export function periodText(from: string, to: string): string {
  const [year, first, last] = [from.slice(0, 4), Number(from.slice(5)), Number(to.slice(5))]
  if (from === to) return `${year}年${first}月`
  if (year !== to.slice(0, 4)) return `${year}年${first}月—${to.slice(0, 4)}年${last}月`
  return first === 1 && last === 12 ? `${year}年` : `${year}年${first}—${last}月`
}

/**
 * What became of the complaints and reports of a period, as a paper: the whole beside the same months a year before, by
 * channel, matter and outcome (Order 121, Art. 38). @throws {HttpProblem} indicator.closed
 */
export async function statisticsPaper(kernel: Kernel, asked: Asked): Promise<Paper> {
  const { actor, region, from, to, today } = asked
  if (!mayCount(indicatorIn(kernel, 'complaints-received'), actor))
    throw new HttpProblem('indicator.closed')
  const names = await namesOfRegions(kernel.pool, [region])
  const by = (field: string, title: string, of: readonly string[]) =>
    byTable(kernel, asked, { by: field, names: of, title })
  const blocks = await Promise.all([
    heading('一、总体情况'),
    wholeTable(kernel, asked),
    heading('二、投诉来源'),
    by('channel', '渠道', each),
    heading('三、投诉事项'),
    by('matter', '投诉事项', each),
    heading('四、投诉办理结果'),
    by('outcome', '办理结果', ['complaints-received']),
    heading('五、举报情况'),
    by('channel', '渠道', ['tips-received', 'tips-filed']),
  ])
  const note =
    '按收到日期统计；比率只计已有结果的件数，没有结果的以“—”表示。举报人、投诉人信息不计入本报告。'
  return {
    title: `${names.get(region) ?? region}投诉举报处理统计报告`,
    landscape: false,
    meta: [[periodText(from, to), `数据截至${dayText(today)}`]],
    blocks: [...blocks, { kind: 'note', text: note }],
  }
}
