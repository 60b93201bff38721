import { marketRegulation, otherMaker } from '../case-staff.ts'
import { firmsIn } from '../firms.ts'
import { counties } from '../places.ts'
import { pick, randomFrom } from '../random.ts'
import type { Desk } from './desk.ts'

/** How far a complaint has come: each course begins as the one before it. */
const courses = ['agreed', 'ended', 'refused', 'mediating', 'accepted', 'received'] as const
type Course = (typeof courses)[number]

const matters = [
  ['电热水壶', '通电后冒烟，商家不予退换', '要求退货退款', 'quality', 12900],
  ['桶装食用油', '开封后有异味，怀疑过期', '要求十倍赔偿', 'quality', 6800],
  ['塑料管材', '安装一月开裂，墙面受损', '要求赔偿维修费', 'quality', 86000],
  ['插线板', '插孔松动发热', '要求换货', 'safety', 3900],
  ['儿童水杯', '杯盖脱落，险些误吞', '要求退款并下架', 'safety', 5900],
  ['地板', '与样品颜色不符，拒绝退换', '要求更换', 'contract', 320000],
] as const
const people = ['邵一宁', '秦禾', '庄晓汀', '段青', '路可', '温言', '苗川', '倪岚'] as const
const channels = ['p12315', 'hotline', 'web', 'letter'] as const

const firms = firmsIn(counties[0]!)

/** Complaints of the last half year in every state, some of them late, and one that held a report too. */
export async function loadComplaints(desk: Desk): Promise<void> {
  const random = randomFrom('complaints')
  for (let n = 0; n < 36; n++) {
    const ago = 4 + n * 5
    const course = ago > 75 ? pick(random, courses.slice(0, 3)) : courses[n % courses.length]!
    await complain(desk, { n, ago, course, firm: pick(random, firms).code })
  }
  await reportedToo(desk)
  for (const n of [0, 1]) await justIn(desk, n)
}

/** What came in of late and waits for whoever receives: nobody has divided it yet. */
async function justIn(desk: Desk, n: number): Promise<void> {
  const of = { n: n + 36, ago: 2 - n, course: 'received', firm: firms[n]!.code } as const
  await desk.step(
    ['submission', 'receive'],
    { by: 'dl-intake', ago: of.ago },
    letterOf(desk, of).letter,
  )
}

interface Complaint {
  readonly n: number
  /** Days before today on which it came in. */
  readonly ago: number
  readonly course: Course
  readonly firm: string
}

const letterOf = (desk: Desk, { n, ago, firm }: Complaint) => {
  const [product, text, demand, matter, amount] = matters[n % matters.length]!
  const letter = {
    channel: channels[n % channels.length],
    receivedOn: desk.day(ago),
    wants: 'complaint',
    text: `${product}：${text}`,
    person: people[n % people.length],
    phone: `139000${String(10000 + n * 37).slice(0, 5)}`,
    respondent: firms.find(({ code }) => code === firm)?.name ?? product,
    respondentParty: firm,
    product,
    amount,
    rewardWanted: false,
  }
  return { letter, demand, matter }
}

async function complain(desk: Desk, of: Complaint): Promise<void> {
  const { ago, course } = of
  const { letter, demand, matter } = letterOf(desk, of)
  const atDesk = { by: 'dl-intake', ago }
  const submission = await desk.step(['submission', 'receive'], atDesk, letter)
  await desk.step(['submission', 'split', submission], atDesk, {
    splitAs: 'complaint',
    department: marketRegulation,
    matter,
    demand,
  })
  const id = await desk.newest('complaint', 'dl-head', { submission })
  await handle(desk, { id, ago, course })
}

interface Handled {
  readonly id: string
  readonly ago: number
  readonly course: Course
}

async function handle(desk: Desk, { id, ago, course }: Handled): Promise<void> {
  const to = (name: string) => ['complaint', name, id] as const
  const officer = { by: 'dl-officer', ago: ago - 2 }
  await desk.step(
    to('assign'),
    { by: 'dl-head', ago: ago - 1 },
    {
      assignees: [desk.post('dl-officer')],
    },
  )
  if (course === 'received') return
  if (course === 'refused') {
    const refusalWhy = '不是为生活消费需要购买；可以依法提起诉讼或者申请仲裁'
    await desk.step(to('refuse'), officer, { refusal: 'r3', refusalWhy, shown: '无同类投诉' })
    return
  }
  await desk.step(to('accept'), officer, { inquiry: '请答复是否同意调解，并提供销售凭证' })
  if (course === 'accepted') return
  await desk.step(to('mediate'), { by: 'dl-officer', ago: ago - 3 }, { consent: '双方电话同意' })
  if (course === 'mediating') return
  await finish(desk, { id, ago, course })
}

async function finish(desk: Desk, { id, ago, course }: Handled): Promise<void> {
  const to = (name: string) => ['complaint', name, id] as const
  const over = { by: 'dl-officer', ago: Math.max(ago - 12, 1) }
  if (course === 'agreed') await desk.step(to('agree'), over, { refunded: 9900 })
  else await desk.step(to('end'), over, { endReason: 'e3', endWhy: '被投诉人拒绝调解' })
  await desk.step(to('tellEnd'), over, { way: 'platform' })
  await desk.step(to('close'), over)
  if (course === 'agreed')
    await desk.step(
      to('callBack'),
      { by: 'dl-intake', ago: over.ago },
      {
        rating: ago % 2 ? 'r5' : 'r4',
      },
    )
}

/** One letter that became a complaint and a report, and the lead that came of the report. */
async function reportedToo(desk: Desk): Promise<void> {
  const of = { n: 1, ago: 20, course: 'mediating', firm: otherMaker.code } as const
  const { letter, demand, matter } = letterOf(desk, of)
  const atDesk = { by: 'dl-intake', ago: of.ago }
  const both = { ...letter, wants: 'both', rewardWanted: true }
  const submission = await desk.step(['submission', 'receive'], atDesk, both)
  await desk.step(['submission', 'split', submission], atDesk, {
    splitAs: 'both',
    department: marketRegulation,
    matter,
    demand,
    facts: '销售的食用油没有标明生产日期和保质期',
    tipDepartment: marketRegulation,
    named: true,
  })
  await handle(desk, {
    ...of,
    id: await desk.newest('complaint', 'dl-head', { submission }),
  })
  const tip = await desk.newest('tip', 'dl-head', { submission })
  await desk.step(['tip', 'take', tip], { by: 'dl-officer-2', ago: 18 })
}
