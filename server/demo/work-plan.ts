import { type Address, list, take } from '@zhiheng/kernel'
import type { Movement } from './movement.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'
import { daysAgo, momentOf } from './timeline.ts'

/** One line of the plan of the year that today lies in. */
interface Item {
  readonly title: string
  readonly department: string
  readonly measure: string
  readonly ends: 'planned' | 'done' | 'proposed' | 'dropped'
  /** Whether the task of that title is where it comes from. */
  readonly task?: boolean
}

/** What else falls due is left for the office to enter. */
const items: readonly Item[] = [
  {
    title: '加强产品质量安全监管',
    department: 'amr',
    measure: '督促柳坪县、桐渡县报送风险清单，汇总后通报。',
    ends: 'planned',
    task: true,
  },
  {
    title: '守牢食品安全底线',
    department: 'amr',
    measure: '学校食堂“互联网＋明厨亮灶”全部接入。',
    ends: 'planned',
    task: true,
  },
  {
    title: '提升建设工程质量',
    department: 'housing',
    measure: '在建保障性住房排查问题逐项销号。',
    ends: 'planned',
    task: true,
  },
  {
    title: '改善生态环境质量',
    department: 'eco',
    measure: '园区污水管网排查整治，组织复核。',
    ends: 'done',
    task: true,
  },
  {
    title: '加强品牌培育',
    department: 'amr',
    measure: '印发区域公用品牌培育规划。',
    ends: 'done',
    task: true,
  },
  {
    title: '组织“质量月”活动',
    department: 'amr',
    measure: '现场咨询、企业开放日和质量知识竞赛。',
    ends: 'planned',
  },
  {
    title: '编制首批质量标杆企业名录',
    department: 'miit',
    measure: '各县（区）推荐，会同行业协会核实。',
    ends: 'proposed',
  },
  {
    title: '举办公共服务质量公众评议',
    department: 'ndrc',
    measure: '邀请代表委员和群众参加。',
    ends: 'proposed',
  },
  {
    title: '开展县（区）质量工作互查',
    department: 'amr',
    measure: '六个县（区）分两组互查。',
    ends: 'dropped',
  },
]

/** The office's plan for this year, some of it done, some only proposed, one item dropped. */
export async function planTheYear(of: Movement): Promise<void> {
  const { kernel, crew, loaded } = of
  const where = { document: loaded.at.id }
  const { records } = await list(kernel, 'task', { actor: crew.office, where, limit: 200 })
  const tasks = new Map(records.map(({ id, fields }) => [fields.title, { id, ...dayOf(fields) }]))
  for (const item of items) await planItem(of, item, item.task ? tasks.get(item.title) : undefined)
}

const dayOf = ({ deadline }: Readonly<Record<string, unknown>>) => ({
  deadline: typeof deadline === 'string' ? deadline : null,
})

type Source = { readonly id: string; readonly deadline: string | null }

async function planItem(of: Movement, item: Item, source: Source | undefined): Promise<void> {
  const { title, department, measure, ends } = item
  const year = of.timeline.today.slice(0, 4)
  const due = source?.deadline ?? null
  const deadline = due?.startsWith(year) ? due : null
  const stated = { year: Number(year), title, department, measure, deadline }
  const answers = { ...stated, task: source?.id ?? null }
  const first = ends === 'proposed' ? 'propose' : 'enter'
  const at = await step(of, [first, title], { ago: 60, answers })
  if (ends === 'done') await step(of, ['finish', title], { ago: 25, answers: {}, at })
  const reason = '与下半年质量工作督查合并进行'
  if (ends === 'dropped') await step(of, ['drop', title], { ago: 22, answers: { reason }, at })
}

interface Doing {
  /** Days before today. */
  readonly ago: number
  readonly answers: Readonly<Record<string, unknown>>
  readonly at?: Address
}

async function step(
  { kernel, crew, timeline }: Movement,
  [name, title]: readonly [step: string, title: string],
  { ago, answers, at }: Doing,
): Promise<Address> {
  const done = await take(kernel, ['work-plan-item', name], {
    on: [{ at: at ?? { region: city.code }, answers }],
    actor: crew.office,
    at: momentOf(daysAgo(timeline, ago)),
    request: requestOf('work-plan', title, name),
  })
  const { region, id } = done.records[0]!
  return { region, id }
}
