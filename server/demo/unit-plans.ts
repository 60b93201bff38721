import { type Actor, type Address, take } from '@zhiheng/kernel'
import { actorIn } from './crew.ts'
import { shortNameOf } from './departments.ts'
import type { Movement } from './movement.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'
import { daysAgo, momentOf } from './timeline.ts'

/** The plan of one department, and how far it has come; days before today. */
interface UnitPlan {
  readonly department: string
  readonly summary: string
  readonly content: string
  readonly drafted: number
  readonly ends: 'approved' | 'submitted' | 'returned'
}

/** Units that are not named have submitted none. */
const plans: readonly UnitPlan[] = [
  {
    department: 'amr',
    summary: '监督抽查覆盖重点消费品和建材，工业产品抽检合格率达到年度目标，完成风险清单。',
    content:
      '一、全年开展监督抽查，不合格产品全部依法处置。\n二、九月底前完成重点产品质量安全风险清单。\n三、建立月度通报制度。',
    drafted: 100,
    ends: 'approved',
  },
  {
    department: 'eco',
    summary: '完成工业园区污水管网排查整治，空气质量优良天数比例逐年提高。',
    content: '一、分四批排查园区污水管网。\n二、每季度复核整治点位。\n三、公布空气质量月报。',
    drafted: 96,
    ends: 'approved',
  },
  {
    department: 'housing',
    summary: '在建保障性住房质量排查全覆盖，推行住宅工程分户验收。',
    content: '一、年底前完成在建保障性住房排查。\n二、新交付住宅全部分户验收。',
    drafted: 12,
    ends: 'submitted',
  },
  {
    department: 'agri',
    summary: '推行承诺达标合格证，新建标准化生产基地。',
    content: '一、合作社全部推行承诺达标合格证。\n二、新建标准化生产基地。',
    drafted: 40,
    ends: 'returned',
  },
]
const association = '澜安市电线电缆行业协会'

/** Departments plan what they do for the outline; the office approves, returns, and enters the plan of a body without an account. */
export async function submitUnitPlans(of: Movement): Promise<void> {
  for (const plan of plans) await submitPlan(of, plan)
  const said = {
    summary: '会员企业开展质量比对，共享检测能力。',
    content: '全年组织两次质量比对。',
  }
  const answers = { ...said, ...titled(of, association), name: association }
  const { office, reviewer } = of.crew
  const at = await step(of, ['enter', association], { actor: office, ago: 90, answers })
  const opinion = '同意'
  await step(of, ['approve', association], { actor: reviewer, ago: 86, answers: { opinion }, at })
}

async function submitPlan(of: Movement, plan: UnitPlan): Promise<void> {
  const { department, summary, content, drafted: ago, ends } = plan
  const { office } = of.crew
  const [clerk, head] = ['clerk', 'head'].map((role) => actorIn(of.crew, `${department}-${role}`))
  const short = shortNameOf(department)
  const answers = { ...titled(of, short), department, summary, content }
  const at = await step(of, ['draft', department], { actor: clerk!, ago, answers })
  const submitted = { actor: head!, ago: ago - 5, answers: { version: 1 }, at }
  await step(of, ['submit', department], submitted)
  const decided = { actor: office, ago: ago - 9, at }
  if (ends === 'approved')
    await step(of, ['approve', department], {
      ...decided,
      answers: { opinion: '同意，请按季度报送' },
    })
  if (ends === 'returned')
    await step(of, ['return', department], {
      ...decided,
      answers: { reason: '请写明标准化基地的个数和每项措施的完成期限' },
    })
}

function titled({ loaded, timeline }: Movement, unit: string) {
  const period = `${timeline.year} 年`
  return { document: loaded.at.id, title: `${unit}${timeline.year}年质量工作实施方案`, period }
}

interface Doing {
  readonly actor: Actor
  readonly ago: number
  readonly answers: Readonly<Record<string, unknown>>
  readonly at?: Address
}

async function step(
  { kernel, timeline }: Movement,
  [name, unit]: readonly [step: string, unit: string],
  { actor, ago, answers, at }: Doing,
): Promise<Address> {
  const done = await take(kernel, ['unit-plan', name], {
    on: [{ at: at ?? { region: city.code }, answers }],
    actor,
    at: momentOf(daysAgo(timeline, ago)),
    request: requestOf('unit-plan', unit, name),
  })
  const { region, id } = done.records[0]!
  return { region, id }
}
