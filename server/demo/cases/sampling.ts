import { find, type Taking } from '@zhiheng/kernel'
import { fixLists, runDraw } from '@zhiheng/modules'
import { foodMaker, goodsMaker, laboratory, marketRegulation } from '../case-staff.ts'
import { actorIn } from '../crew.ts'
import { firmsIn } from '../firms.ts'
import { counties } from '../places.ts'
import { requestOf } from '../random.ts'
import { momentOf } from '../timeline.ts'
import type { Desk } from './desk.ts'

const department = marketRegulation
const county = counties[0]!
const sellers = firmsIn(county)
  .filter(({ makes }) => makes)
  .slice(0, 12)
const officers = ['dl-officer', 'dl-officer-2', 'dl-officer-3']

/** A plan with its draws, one of them drawn; batches from the sheet to an objection that waits. */
export async function loadSampling(desk: Desk): Promise<void> {
  const items = await planned(desk)
  const sampled = (item: string) => ({ item, subject: '年度监督抽查' })
  await drawn(desk, sampled(items[0]!), { ago: 60, no: 1 })
  await listed(desk, sampled(items[1]!), { ago: 6, no: 2 })
  await drawn(desk, visits, { ago: 20, no: 3 })
  await batches(desk)
}

async function planned(desk: Desk): Promise<string[]> {
  const officer = { by: 'dl-officer', ago: 120 }
  const plan = await desk.step(['sampling-plan', 'draft'], officer, {
    year: Number(desk.day(120).slice(0, 4)),
    title: `${county.name}监督抽查年度计划`,
    ...{ regime: 'industrial', level: 'county', kind: 'annual', department },
  })
  const items: string[] = []
  for (const [product, testItems] of [
    ['电热水壶', ['接地电阻', '泄漏电流', '防触电保护']],
    ['插头插座', ['尺寸', '温升', '绝缘电阻']],
  ] as const)
    items.push(
      await desk.step(['plan-item', 'add'], officer, {
        ...{ plan, product, productClass: 'industrial', stage: 'production', batches: 6 },
        ...{ testItems, standard: '国家标准和产品明示的质量要求' },
      }),
    )
  await desk.step(['sampling-plan', 'submit', plan], officer)
  await desk.step(['sampling-plan', 'approve', plan], { by: 'dl-head', ago: 118 })
  await desk.step(['sampling-plan', 'release', plan], { by: 'dl-officer', ago: 117 })
  return items
}

const by = (desk: Desk, username: string, { ago, no }: Course): Omit<Taking, 'rows'> => ({
  actor: actorIn(desk.of.crew, username),
  at: momentOf(desk.day(ago), 600 + no),
  request: requestOf('draws', username, String(no)),
})
interface Course {
  readonly ago: number
  readonly no: number
}

type Drawn = Readonly<Record<string, string>>
/** What is drawn for inspections, not for samples. */
const visits: Drawn = {
  ...{ subject: '小家电生产单位双随机检查', regime: 'industrial' },
  checks: '出厂检验记录、关键元器件进货查验、认证证书在有效期内',
}

/** A draw with its lists, which wait to be made public. */
async function listed(desk: Desk, of: Drawn, { ago }: Course): Promise<string> {
  const officer = { by: 'dl-officer', ago }
  const draw = await desk.step(['draw', 'open'], officer, {
    ...{ ...of, firms: 4, perFirm: 2, weighted: false, department },
    dueOn: desk.day(ago - 30),
  })
  for (const [n, { code, name }] of sellers.entries())
    await desk.step(['draw-entry', 'add'], officer, {
      ...{ draw, kind: 'firm', code, name, tickets: 1 },
      ...(n === 3 && { excluded: 'higher', why: '省级监督抽查今年已抽查同一产品' }),
    })
  for (const username of officers) {
    const { post, name } = actorIn(desk.of.crew, username)
    const line = { draw, kind: 'inspector', code: post, name, tickets: 1 }
    await desk.step(['draw-entry', 'add'], officer, line)
  }
  return draw
}

async function drawn(desk: Desk, of: Drawn, { ago, no }: Course): Promise<void> {
  const id = await listed(desk, of, { ago, no })
  const at = { region: county.code, id }
  const secret = requestOf('draws', 'secret', String(no)).replaceAll('-', '').repeat(2)
  const { kernel } = desk.of
  const found = await find(kernel, 'draw', { actor: actorIn(desk.of.crew, 'dl-head'), at })
  if (found?.state === 'drawn') return
  await fixLists(kernel, by(desk, 'dl-officer', { ago, no }), { at, secret })
  const witness = '双色球开奖号码 03 09 14 21 27 30 + 11'
  await runDraw(kernel, by(desk, 'dl-head', { ago: ago - 2, no }), { at, witness })
}

/** Taken because of a problem, so that no pass rate of the demonstration hangs on them. */
const sheet = (desk: Desk, { ago, no }: Course, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ sampleNo: `DL${desk.day(ago).slice(0, 4)}W${String(no).padStart(4, '0')}` },
  ...{ sampledOn: desk.day(ago), product: '电热水壶', productClass: 'industrial' },
  ...{ stage: 'circulation', level: 'county', keyProduct: true, regime: 'industrial' },
  ...{ sampledUnit: goodsMaker.name, sampledUnitCode: goodsMaker.code },
  ...{ producer: goodsMaker.name, countsAs: 'problem', place: 'shop', department },
  ...{ lot: desk.day(ago + 60).replaceAll('-', ''), taken: 2, reserve: 1 },
  ...more,
})

async function batches(desk: Desk): Promise<void> {
  await desk.step(['sample', 'take'], { by: 'dl-officer', ago: 1 }, sheet(desk, { ago: 1, no: 1 }))
  const food = { product: '酱油', productClass: 'food', regime: 'food', producer: foodMaker.name }
  const waiting = { ...food, sampledUnit: foodMaker.name, sampledUnitCode: foodMaker.code }
  await desk.step(
    ['sample', 'take'],
    { by: 'dl-officer-2', ago: 12 },
    sheet(desk, { ago: 12, no: 2 }, waiting),
  )
  await atLaboratory(desk, { ago: 9, no: 3 })
  const told = await failed(desk, { ago: 30, no: 4 })
  await desk.step(
    ['result-notice', 'receive', told],
    { by: 'firm-2', ago: 9 },
    { receivedOn: desk.day(9) },
  )
  const opposed = await failed(desk, { ago: 40, no: 5 })
  await desk.step(
    ['result-notice', 'receive', opposed],
    { by: 'firm-2', ago: 19 },
    { receivedOn: desk.day(19) },
  )
  await desk.step(
    ['result-notice', 'object', opposed],
    { by: 'firm-2', ago: 8 },
    { about: 'retest', grounds: '样品运输中受潮，申请以备样复检' },
  )
}

/** The report of a batch that is being tested. */
async function atLaboratory(desk: Desk, of: Course): Promise<string> {
  const officer = { by: 'dl-officer', ago: of.ago }
  const answers = sheet(desk, of)
  const sample = await desk.step(['sample', 'take'], officer, answers)
  const hand = ['sample', 'hand', sample, answers.sampledOn] as const
  const asked = { laboratory: laboratory.code, method: 'laboratory' }
  await desk.step(hand, { ...officer, ago: of.ago - 1 }, asked)
  const report = await desk.newest('test-report', 'dl-head', { sample })
  const tester = { by: 'lab', ago: of.ago - 1, region: county.code }
  const receivedOn = desk.day(of.ago - 1)
  await desk.step(['test-report', 'receive', report], tester, { receivedOn })
  await desk.step(['test-item', 'add'], tester, {
    ...{ report, sampledOn: answers.sampledOn, item: '泄漏电流', unit: 'mA', measured: 1.2 },
    ...{ upperLimit: 0.75, limitText: '≤0.75 mA', judgement: 'fail', main: true },
  })
  return report
}

/** The notice of a batch that failed. */
async function failed(desk: Desk, of: Course): Promise<string> {
  const report = await atLaboratory(desk, of)
  const then = { ago: of.ago - 10, region: county.code }
  await desk.step(
    ['test-report', 'enter', report],
    { ...then, by: 'lab' },
    {
      ...{ conclusion: 'fail', failedItems: '泄漏电流', mainFailed: true, serious: false },
      file: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
  )
  await desk.step(['test-report', 'issue', report], { ...then, by: 'lab-signer' })
  await desk.step(['test-report', 'notify', report], { by: 'dl-officer', ago: of.ago - 11 })
  return desk.newest('result-notice', 'dl-head', { report })
}
