import { take } from '@zhiheng/kernel'
import { countiesWithOfficers, foodMaker, goodsMaker, marketRegulation } from '../case-staff.ts'
import { actorIn } from '../crew.ts'
import { requestOf } from '../random.ts'
import { momentOf } from '../timeline.ts'
import type { Desk } from './desk.ts'

const department = marketRegulation
const food = { regime: 'food', party: foodMaker.code, department } as const
const goods = { regime: 'goods', party: goodsMaker.code, department } as const
const told = {
  contact: '河汀区工业大道18号，0000-87654321',
  advice: '立即停止食用或使用，凭包装到原购买处退款，不需要发票',
}
type Lines = readonly (readonly [kind: string, quantity: number])[]
type Known = Readonly<Record<string, unknown>> & { readonly product: string; readonly lot: string }

/** Recalls of food and of goods in every stage, with the ledgers of what was sold and what came back. */
export async function loadRecalls(desk: Desk): Promise<void> {
  await closed(desk)
  await running(desk)
  await blankets(desk)
  await ordered(desk)
  await begun(
    desk,
    { ...goods, product: '电水壶', lot: 'DSH2607', danger: '壶盖脱落，有烫伤报告' },
    3,
  )
  await toEvaluate(desk)
}

interface Recall {
  readonly id: string
  readonly batch: string
  readonly lot: string
  readonly by: string
}
/** A recall, and how many days ago something happened to it. */
interface Then extends Recall {
  readonly ago: number
}

/** A recall that an officer learned of so many days ago. */
async function begun(desk: Desk, known: Known, ago: number): Promise<Recall> {
  const by = known.regime === 'food' ? 'firm-1' : 'firm-2'
  const { product, lot, party } = known
  const unit = known.regime === 'food' ? 'box' : 'unit'
  const batch = await desk.step(
    ['batch', 'record'],
    { by, ago: ago + 60 },
    { party, product, lot, unit, madeOn: desk.day(ago + 90), department },
  )
  const knownAt = momentOf(desk.day(ago), 0).toISOString()
  const id = await desk.step(
    ['recall', 'known'],
    { by: 'dl-officer', ago },
    { source: 'sampling', assignees: [desk.post('dl-officer')], ...known, batch, knownAt },
  )
  return { id, batch, lot, by }
}

/** What the ledger says, each kind in a dozen documents. */
async function book(desk: Desk, { id, batch, lot, by, ago }: Then, lines: Lines) {
  const { kernel, crew } = desk.of
  const region = countiesWithOfficers[0]!.code
  const actor = actorIn(crew, by)
  const parts = 12
  const rows = lines.flatMap(([kind, quantity], line) =>
    Array.from({ length: parts }, (_, part) => ({
      at: { region },
      answers: {
        party: actor.party,
        docNo: `${lot}-${line + 1}-${part + 1}`,
        batch,
        kind,
        quantity: quantity / parts,
        on: desk.day(ago + (kind === 'out' ? 40 : 0)),
        recall: id,
        department,
      },
    })),
  )
  const request = requestOf('recalls', lot)
  await take(kernel, ['movement', 'record'], {
    on: rows,
    actor,
    at: momentOf(desk.day(ago), 30),
    request,
  })
}

interface Announced {
  readonly plan: Readonly<Record<string, unknown>>
  readonly words: Readonly<Record<string, string>>
}

/** Planned, announced the next day, and published by the head. */
async function announce(desk: Desk, { id, by, ago }: Then, { plan, words }: Announced) {
  await desk.step(['recall', 'plan', id], { by, ago }, plan)
  await desk.step(['recall', 'announce', id], { by, ago: ago - 1 }, { ...told, ...words })
  const notice = await desk.newest('recall-notice', 'dl-head', { recall: id })
  await desk.step(['recall-notice', 'release', notice], { by: 'dl-head', ago: ago - 1 })
}

const foodPlan = (grade: string, affected: number): Announced => ({
  plan: { grade, measure: '下架封存，收回后监督销毁', area: '本省', affected, unit: 'box' },
  words: { category: 'food', riskType: 'microbial' },
})
const goodsPlan = (affected: number): Announced => ({
  plan: { measure: '免费更换接线端子或者退货', area: '全国', affected, unit: 'unit' },
  words: { category: 'electrical', riskType: 'fire' },
})

/** Everything came back and was destroyed under supervision. */
async function closed(desk: Desk): Promise<void> {
  const known = {
    ...food,
    product: '婴幼儿饼干',
    lot: 'B2605',
    danger: '检出阪崎肠杆菌',
    grade: 'first',
  }
  const recall = await begun(desk, known, 120)
  const { id, by } = recall
  await announce(desk, { ...recall, ago: 119 }, foodPlan('first', 1200))
  const lines: Lines = [
    ['out', 1200],
    ['recalled', 1080],
    ['used', 120],
    ['sealed', 240],
    ['destroyed', 1320],
  ]
  await book(desk, { ...recall, ago: 112 }, lines)
  await desk.step(['recall', 'complete', id], { by, ago: 110 }, { text: '门店和经销商全部收回' })
  await desk.step(
    ['recall', 'superviseDestruction', id],
    { by: 'dl-officer', ago: 109 },
    {
      witnesses: [desk.post('dl-officer'), desk.post('dl-officer-2')],
      method: '县生活垃圾焚烧厂焚烧',
    },
  )
  await desk.step(['recall', 'summarise', id], { by, ago: 108 }, { summary: '收回一千零八十箱' })
  const judged = { effective: 'yes', findings: '逐单核对，抽查门店二十家，没有在售' }
  await desk.step(['recall', 'evaluate', id], { by: 'dl-officer-2', ago: 105 }, judged)
  await desk.step(['recall', 'close', id], { by: 'dl-head', ago: 104 })
}

async function running(desk: Desk): Promise<void> {
  const known = {
    ...food,
    product: '酱卤鸭翅',
    lot: 'JY2609',
    danger: '检出单增李斯特菌',
    grade: 'first',
  }
  const recall = await begun(desk, known, 6)
  await announce(desk, { ...recall, ago: 5 }, foodPlan('first', 360))
  const lines: Lines = [
    ['out', 360],
    ['recalled', 156],
  ]
  await book(desk, { ...recall, ago: 2 }, lines)
  const said = { text: '已收回一百五十六箱，其余在外省' }
  await desk.step(['recall', 'progress', recall.id], { by: recall.by, ago: 1 }, said)
}

async function blankets(desk: Desk): Promise<void> {
  const known = { ...goods, product: '电热毯', lot: 'DRT2512', danger: '接线处过热，可能起火' }
  const recall = await begun(desk, { ...known, source: 'injury' }, 100)
  await announce(desk, { ...recall, ago: 95 }, goodsPlan(6000))
  const lines: Lines = [
    ['out', 6000],
    ['recalled', 2400],
    ['remedied', 1800],
  ]
  await book(desk, { ...recall, ago: 20 }, lines)
  const said = { text: '召回率四成，继续通过电商平台逐单通知' }
  await desk.step(['recall', 'progress', recall.id], { by: recall.by, ago: 10 }, said)
}

async function ordered(desk: Desk): Promise<void> {
  const known = { ...goods, product: '移动插座', lot: 'YDC2603', danger: '防触电保护不合格' }
  const { id, by } = await begun(desk, known, 40)
  const facts = { facts: '两次约谈后仍未报告召回计划' }
  await desk.step(['recall', 'order', id], { by: 'dl-head', ago: 12 }, facts)
  const grounds = { grounds: '认为属个别批次的装配问题，附检测报告' }
  await desk.step(['recall', 'object', id], { by, ago: 8 }, grounds)
}

async function toEvaluate(desk: Desk): Promise<void> {
  const known = {
    ...food,
    product: '坚果礼盒',
    lot: 'JG2608',
    danger: '标签未标示致敏物质',
    grade: 'third',
  }
  const recall = await begun(desk, known, 60)
  const { id, by } = recall
  const plan = foodPlan('third', 480)
  await announce(
    desk,
    { ...recall, ago: 59 },
    { ...plan, words: { category: 'food', riskType: 'allergen' } },
  )
  const lines: Lines = [
    ['out', 480],
    ['recalled', 300],
    ['used', 120],
    ['remedied', 300],
  ]
  await book(desk, { ...recall, ago: 30 }, lines)
  await desk.step(['recall', 'complete', id], { by, ago: 25 }, { text: '加贴标签后重新上市' })
  const summary = { summary: '收回三百箱，加贴标签', difference: '六十箱已被消费者丢弃，无法收回' }
  await desk.step(['recall', 'summarise', id], { by, ago: 22 }, summary)
}
