import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { dateParts, daysBetween, daysInMonth, joinDate, plusDays } from '@zhiheng/codes'
import { firmsOf } from './firms.ts'
import { counties } from './places.ts'
import { pick, pickWeighted, type Random, randomFrom } from './random.ts'
import { type Kind, kinds, levels, months, type Stage } from './sample-kinds.ts'
import type { Timeline } from './timeline.ts'

const headers =
  '区划代码,抽样单编号,抽样日期,产品名称,产品类别,环节,抽查级别,是否重点产品,被抽样单位,统一社会信用代码,标称生产单位,检验结论,不合格项目'

/** Results take about so many days; the youngest samples mostly have none. */
const daysToResult = 12

/** A month of samples: `days` of it have gone, and `count` samples were taken. */
export interface SampleMonth {
  readonly year: number
  readonly month: number
  readonly days: number
  readonly count: number
}

/** Spreads `total` samples over the months up to yesterday as a year's work is spread. */
export function sampleMonths({ today, samplesFrom }: Timeline, total: number): SampleMonth[] {
  const [year, month, day] = dateParts(plusDays(today, -1))
  const [first] = dateParts(samplesFrom)
  const spread = Array.from({ length: (year - first) * 12 + month }, (_, n) => {
    const at = { year: first + Math.floor(n / 12), month: (n % 12) + 1 }
    const whole = daysInMonth(at.year, at.month)
    const days = at.year === year && at.month === month ? day : whole
    return { ...at, days, share: (months[n % 12]!.weight * days) / whole }
  })
  const all = spread.reduce((sum, { share }) => sum + share, 0)
  let before = 0
  return spread.map(({ share, ...at }) => {
    const from = Math.round((total * before) / all)
    before += share
    return { ...at, count: Math.round((total * before) / all) - from }
  })
}

/** Writes the samples of some months as a CSV with the register's own headers. */
export async function writeSamples(
  path: string,
  of: readonly SampleMonth[],
  today: string,
): Promise<void> {
  const out = createWriteStream(path)
  out.write(`${headers}\n`)
  for (const month of of)
    if (month.count > 0 && !out.write(linesOf(month, today))) await once(out, 'drain')
  out.end()
  await once(out, 'close')
}

function linesOf(of: SampleMonth, today: string): string {
  const random = randomFrom(`${of.year}-${of.month}`)
  let text = ''
  for (let n = 0; n < of.count; n++) text += `${lineOf(of, n, { random, today })}\n`
  return text
}

interface Draw {
  readonly random: Random
  readonly today: string
}

function lineOf({ year, month, days, count }: SampleMonth, n: number, draw: Draw): string {
  const { random } = draw
  const county = pickWeighted(random, counties)
  const kind = pickWeighted(random, kinds)
  const stage = pickWeighted(random, kind.stages)
  const level = pickWeighted(random, levels)
  const [kindNo, stageNo] = [kinds.indexOf(kind), kind.stages.indexOf(stage)]
  const firm = pick(random, firmsOf(county, kindNo, stageNo))
  const maker = stageNo === makingStage(kind) ? firm : makerOf(kind, random)
  const on = joinDate(year, month, 1 + Math.floor((n * days) / count))
  const years = daysBetween(joinDate(year, 1, 1), on) / 365
  const offset = county.offset + level.offset + months[month - 1]!.offset
  const passes = random() * 100 < rateOf(stage, year + years - startOf(draw.today)) + offset / 2
  const fault = pick(random, kind.faults)
  const open = random() < (daysBetween(on, draw.today) < daysToResult ? 0.7 : 0.002)
  const conclusion = open ? ',' : passes ? '合格,' : `不合格,${fault}`
  const no = `LA${year}${String(month).padStart(2, '0')}${String(n + 1).padStart(6, '0')}`
  return `${county.code},${no},${on},${pick(random, kind.products)},${kind.title},${stage.title},${level.title},${isKey(kind, random)},${firm.name},${firm.code},${maker.name},${conclusion}`
}

const makingStage = ({ stages }: Kind): number =>
  Math.max(
    0,
    stages.findIndex(({ title }) => title === '生产加工'),
  )

const makerOf = (kind: Kind, random: Random) =>
  pick(random, firmsOf(pick(random, counties), kinds.indexOf(kind), makingStage(kind)))

/** Two calendar years before today's. */
const startOf = (today: string): number => dateParts(today)[0] - 2

const rateOf = ({ rate, rise }: Stage, years: number): number => rate + rise * years

const isKey = ({ weight }: Kind, random: Random): string => (random() * 60 < weight ? '是' : '否')
