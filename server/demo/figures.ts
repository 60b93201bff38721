import { type Actor, type Kernel, type StepRef, take } from '@zhiheng/kernel'
import { actorIn, type Crew } from './crew.ts'
import type { Loaded } from './outline.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'
import {
  daysAgo,
  lately,
  momentOf,
  quartersBefore,
  shareGone,
  type Timeline,
  yearsBefore,
} from './timeline.ts'

/** What a department states for one goal, by its name in the outline. */
interface Stated {
  readonly indicator: string
  readonly department: string
  readonly each: 'year' | 'quarter' | 'total'
  /** Oldest first; of a total, how far it is of where it should be by now. */
  readonly values: readonly number[]
  /** How far the youngest figure has come; accepted unless said otherwise. */
  readonly last?: 'submitted' | 'approved' | 'returned'
}

const stated: readonly Stated[] = [
  of('制造业质量竞争力指数', 'miit', 'year', [83.1, 83.9, 84.6]),
  of('农业标准化生产普及率', 'agri', 'year', [58, 59.4, 60.1]),
  of('获得质量管理体系认证的规模以上企业比例', 'miit', 'year', [47.5, 51, 54.2]),
  of('强制检定计量器具受检率', 'amr', 'quarter', [96.9, 97.4, 98.1, 98.3]),
  of('量值溯源体系覆盖率', 'amr', 'year', [93.8, 94.1, 94.3]),
  of('有效注册商标总量', 'amr', 'year', [2.9, 3.1, 3.3]),
  of('大中型工程项目一次验收合格率', 'housing', 'quarter', [100, 100, 100, 100]),
  of('其他工程一次验收合格率', 'housing', 'quarter', [97.1, 97.3, 97.2, 97.2]),
  of('房屋建筑与市政工程质量监督覆盖率', 'housing', 'quarter', [99.1, 99.6, 100, 100]),
  of('国家优质工程奖', 'housing', 'total', [1.2]),
  of('省“云泽杯”优质工程', 'housing', 'total', [0.6]),
  of('公共服务质量满意度', 'ndrc', 'quarter', [81.2, 82, 82.9, 83.5]),
  of('生产性服务业顾客满意度', 'ndrc', 'year', [83.4, 83.2, 82.9]),
  of('生活性服务业顾客满意度', 'ndrc', 'year', [82.6, 83.1, 83.4]),
  { ...of('消费投诉按时办结率', 'amr', 'quarter', [98.2, 98.8, 99.2, 99.4]), last: 'approved' },
  of('森林覆盖率', 'eco', 'year', [35.9, 36.2, 36.4]),
  { ...of('城区空气质量优良天数比例', 'eco', 'year', [83.3, 85.5, 86.8]), last: 'submitted' },
  of('集中式饮用水水源水质达标率', 'eco', 'quarter', [100, 100, 100, 100]),
  of('主持或参与制定的国家标准、行业标准', 'amr', 'total', [1.4]),
  of('地理标志保护产品', 'amr', 'total', [1]),
  { ...of('省级名优产品', 'amr', 'total', [0.7]), last: 'returned' },
  of('老字号', 'amr', 'total', [0.4]),
]

function of(
  indicator: string,
  department: string,
  ...[each, values]: readonly [Stated['each'], readonly number[]]
): Stated {
  return { indicator, department, each, values }
}

interface Place {
  readonly crew: Crew
  readonly timeline: Timeline
  readonly draft: Loaded['draft']
}

/** Has departments state their figures, their heads approve them, and the office accept most. */
export async function stateFigures(kernel: Kernel, place: Place): Promise<void> {
  for (const each of stated) await stateOne(kernel, each, place)
}

async function stateOne(kernel: Kernel, one: Stated, place: Place): Promise<void> {
  const { crew, timeline } = place
  const figures = figuresOf(one, place)
  for (const [n, { period, value, unit }] of figures.entries()) {
    const until = n === figures.length - 1 ? one.last : undefined
    const words = ['figure', one.indicator, period]
    const weeks = figures.length - 1 - n
    const moment = (minute: number) =>
      weeks ? momentOf(daysAgo(timeline, weeks * 7), minute) : lately(timeline, minute)
    const step = (name: string, actor: Actor, at: Date) => ({
      ref: ['reported-figure', name] as StepRef,
      taking: { actor, at, request: requestOf(...words, name) },
    })
    const { indicator, department } = one
    const answers = { indicator, period, value, unit, department }
    const submit = step('submit', actorIn(crew, `${department}-clerk`), moment(10))
    const on = [{ at: { region: city.code }, answers }]
    const made = await take(kernel, submit.ref, { on, ...submit.taking })
    const row = { at: made.records[0]!, answers: {} }
    if (until === 'submitted') continue
    const approve = step('approve', actorIn(crew, `${department}-head`), moment(20))
    await take(kernel, approve.ref, { on: [row], ...approve.taking })
    if (until === 'approved') continue
    const end = step(until === 'returned' ? 'return' : 'accept', crew.office, moment(30))
    const reason = until === 'returned' ? { reason: '请补充名优产品名录作为依据' } : {}
    await take(kernel, end.ref, { on: [{ ...row, answers: reason }], ...end.taking })
    if (until === 'returned') continue
    const release = step('publish', crew.reviewer, moment(40))
    const reviewed = { ...row, answers: { review: '数据已核对，同意公开' } }
    await take(kernel, release.ref, { on: [reviewed], ...release.taking })
  }
}

/** The figures of one indicator with the unit of its goal; none where the outline has no such goal. */
function figuresOf({ indicator, each, values }: Stated, { draft, timeline }: Place) {
  const goal = draft.goals.find((one) => one.indicator === indicator)
  if (!goal) throw new RangeError(`the outline has no goal ${indicator}`)
  const unit = goal.unit || null
  if (each === 'total') {
    const [period] = quartersBefore(timeline, 1)
    const value = Math.round((goal.value ?? 0) * shareGone(timeline) * values[0]!)
    return period! >= `${timeline.year}` ? [{ period: period!, value, unit }] : []
  }
  const periods = (each === 'year' ? yearsBefore : quartersBefore)(timeline, values.length)
  return periods.map((period, n) => ({ period, value: values[n]!, unit }))
}
