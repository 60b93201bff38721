import { countiesWithOfficers, goodsMaker, hospital, marketRegulation } from '../case-staff.ts'
import type { Desk } from './desk.ts'

const by = 'dl-officer'
const goods = ['儿童推车', '电热毯', '电动自行车充电器', '燃气灶', '仿真饰品', '酱油'] as const
const facts = [
  '刹车失灵',
  '短路起火',
  '过热冒烟',
  '熄火保护失效',
  '镍释放量超标',
  '防腐剂超标',
] as const
const kinds = ['complaint', 'sampling', 'media', 'inspection', 'outside'] as const

/** Signals in every state, warnings to the other county, accidents, and injuries of a month. */
export async function loadRisk(desk: Desk): Promise<void> {
  for (let n = 0; n < 8; n++) await signal(desk, n)
  await assessed(desk, [5, 5], 9)
  await assessed(desk, [3, 4], 6)
  await warned(desk)
  await accidents(desk)
  for (let n = 0; n < 15; n++) await injury(desk, n)
  // So many by one product that they are a signal.
  for (let n = 18; n < 36; n += 6) await injury(desk, n)
}

const signal = (desk: Desk, n: number, ago = 4 + n): Promise<string> =>
  desk.step(
    ['signal', 'record'],
    { by, ago },
    {
      product: goods[n % goods.length],
      productClass: n % goods.length === 5 ? 'food' : 'industrial',
      kind: kinds[n % kinds.length],
      facts: facts[n % facts.length],
      spread: n % 3 === 0 ? 'several' : 'single',
      firstOn: desk.day(ago + 2),
      department: marketRegulation,
    },
  )

async function assessed(
  desk: Desk,
  [likelihood, severity]: readonly [number, number],
  ago: number,
): Promise<void> {
  const id = await signal(desk, ago, ago + 3)
  await desk.step(['signal', 'assess', id], { by, ago: ago + 2 })
  const assessment = await desk.newest('risk-assessment', by, { signal: id })
  const score = {
    likelihood,
    severity,
    measures: '暂停销售，排查同类产品',
    department: marketRegulation,
  }
  await desk.step(['risk-assessment', 'score', assessment], { by, ago: ago + 1 }, score)
  const opinion = { opinion: '评分依据充分' }
  await desk.step(['risk-assessment', 'review', assessment], { by: 'dl-officer-2', ago }, opinion)
  if (severity < 5) return
  await desk.step(['risk-assessment', 'decide', assessment], { by: 'dl-head', ago: ago - 1 })
}

async function warned(desk: Desk): Promise<void> {
  const text = {
    product: '电动自行车充电器',
    colour: 'orange',
    text: '近期发生多起过热冒烟事件，请立即排查经营、使用单位，暂停销售同型号产品。',
    until: desk.day(-60),
  }
  const warning = await desk.step(['warning', 'draft'], { by, ago: 5 }, text)
  const list = { warning, department: marketRegulation }
  await desk.step(['warning-recipient', 'listDepartment'], { by, ago: 5 }, list)
  const region = { warning, toRegion: countiesWithOfficers[1]!.code }
  await desk.step(['warning-recipient', 'listRegion'], { by, ago: 5 }, region)
  await desk.step(['warning', 'issue', warning], { by: 'dl-head', ago: 4 }, { until: text.until })
}

/** A moment before the next step of that day. */
const before = (desk: Desk, ago: number, minutes: number): string =>
  new Date(desk.at(ago).getTime() - minutes * 60_000).toISOString()

async function accidents(desk: Desk): Promise<void> {
  const report = (what: string, ago: number, more: Readonly<Record<string, unknown>>) =>
    desk.step(
      ['incident', 'report'],
      { by, ago },
      {
        what,
        kind: 'special',
        scene: '现场已封锁，伤员已送医',
        knownAt: before(desk, ago, 20),
        ...more,
      },
    )
  await report('某商场自动扶梯逆行', 1, { place: '中心商场二楼' })
  const late = await report('某厂叉车侧翻', 8, { kind: 'safety', knownAt: before(desk, 8, 200) })
  const figures = { happenedAt: before(desk, 8, 260), cause: 'general', deaths: 1, injured: 2 }
  const verify = { ...figures, department: marketRegulation, party: goodsMaker.code }
  await desk.step(['incident', 'verify', late], { by, ago: 7 }, verify)
  const drill = await report('燃气泄漏演练误报', 15, { kind: 'product' })
  const reason = { reason: '系消防演练，未发生事故' }
  await desk.step(['incident', 'notIncident', drill], { by: 'dl-head', ago: 14 }, reason)
}

const injury = (desk: Desk, n: number): Promise<string> =>
  desk.step(
    ['injury-case', 'enter'],
    { by: 'hospital', ago: 3 },
    {
      caseNo: String(n + 1).padStart(4, '0'),
      party: hospital.code,
      month: `${desk.day(35).slice(0, 7)}-01`,
      age: (n * 7) % 80,
      sex: n % 2 ? 'male' : 'female',
      product: goods[n % goods.length],
      productClass: (['toy', 'appliance', 'vehicle', 'appliance', 'other', 'food'] as const)[n % 6],
      cause: (['fall', 'burn', 'explosion', 'burn', 'poison', 'poison'] as const)[n % 6],
      place: n % 3 ? 'home' : 'public',
      severity: n % 9 ? 'slight' : 'severe',
      hurt: '门诊处理，按说明书使用时发生',
    },
  )
