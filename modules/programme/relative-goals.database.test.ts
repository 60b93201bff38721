import {
  type Actor,
  type Address,
  history,
  list,
  type RowInput,
  readAddress,
  take,
} from '@zhiheng/kernel'
import {
  confirmDocument,
  type DocumentDraft,
  type GoalItem,
  livingOutline,
  publishedOutline,
} from '@zhiheng/modules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, openLinchuan, people, samplesOf } from './testing/linchuan.ts'

/** An outline whose goals are limited to a part, beside others, or in words alone. */
const text =
  '食品合格率达到98%以上。白酒行业合格率达到95%以上。合格率高于全省平均水平。合格率进入全省前二名。跨入全省先进行列。满意度高于平均水平。'
const sentences = text.split(/(?<=。)/)

let db: Awaited<ReturnType<typeof openLinchuan>>
let at: Address
const province: Actor = { ...people.office, scope: ['91'] }

const pass = { indicator: 'pass-rate', title: '产品质量监督抽查合格率', certain: true }
const goalOf = (n: number, more: object) => {
  const start = text.indexOf(sentences[n]!)
  return {
    ...{ node: 'n1', quote: sentences[n]!, span: { start, end: start + sentences[n]!.length } },
    ...{ indicator: '合格率', match: pass, comparator: 'gte', value: null, upper: null },
    ...{ unit: '%', deadline: '2026-12-31', domain: 'product', ...more },
  }
}
const draft = {
  region: city,
  document: {
    ...{ title: '临川市质量强市方案', issuer: null, docNo: null, issuedOn: null },
    ...{ startsOn: '2026-01-01', endsOn: '2026-12-31', openness: 'open' },
  },
  ...{ text, outline: [], tasks: [] },
  goals: [
    goalOf(0, { value: 98, scope: '食品' }),
    goalOf(1, { value: 95, scope: '白酒行业' }),
    goalOf(2, { comparator: 'aboveMean', among: 'province' }),
    goalOf(3, { comparator: 'rank', value: 2 }),
    goalOf(4, { comparator: 'qualitative', indicator: '总体水平', match: null }),
    goalOf(5, { comparator: 'aboveMean', indicator: '满意度', match: null }),
  ],
} as unknown as DocumentDraft

const step = (ref: readonly [string, string], actor: Actor, ...on: RowInput[]) =>
  take(db.kernel, ref, { on, ...db.taking(actor) })
const goals = async (on = '2026-10-20') =>
  (await livingOutline(db.kernel, people.office, { at, today: on })).items as GoalItem[]
const inRegion = (region: string, rows: RowInput[]) =>
  rows.map((row) => ({ ...row, at: { region } }))

beforeAll(async () => {
  db = await openLinchuan()
  at = readAddress((await confirmDocument(db.kernel, db.taking(people.office), draft)).address)!
  const samples = [
    ...samplesOf('2026-05', 'industrial', [8, 2]),
    ...samplesOf('2026-05', 'food', [10, 0]),
    ...inRegion('9102', samplesOf('2026-04', 'food', [9, 1])),
  ]
  await step(['sample', 'import'], province, ...samples)
})
afterAll(() => db.close())

describe('a goal that is limited to a part', () => {
  it('is counted among the records of that class, and says so', async () => {
    const [food] = await goals()
    expect(food).toMatchObject({
      title: '产品质量监督抽查合格率（食品）',
      state: 'reached',
      goal: {
        figure: { value: 100, of: 10, among: 10 },
        cut: { by: 'productClass', value: 'food' },
        definition: expect.stringContaining('；只计产品类别为“食品”的'),
      },
    })
  })

  it('that no record tells apart is reported under its full name', async () => {
    const name = '产品质量监督抽查合格率（白酒行业）'
    const before = (await goals())[1]
    expect(before).toMatchObject({ title: name, state: 'unknown', goal: { cut: null } })
    const figure = { indicator: name, period: '2026', value: 96, unit: '%', department: 'amr' }
    const made = await step(['reported-figure', 'submit'], people.clerk, {
      at: { region: city },
      answers: figure,
    })
    const row = { at: made.records[0]!, answers: {} }
    await step(['reported-figure', 'approve'], people.head, row)
    await step(['reported-figure', 'accept'], people.office, row)
    expect((await goals())[1]).toMatchObject({ state: 'reached', goal: { figure: { value: 96 } } })
  })

  it('is limited when it is bound', async () => {
    const { records } = await list(db.kernel, 'goal', { actor: people.office, search: '食品' })
    const bound = { indicator: 'pass-rate', matched: true }
    await step(['goal', 'bind'], people.office, {
      at: records[0]!,
      answers: { ...bound, scope: '工业产品' },
    })
    expect((await goals())[0]).toMatchObject({ goal: { figure: { value: 80, among: 10 } } })
  })
})

describe('a goal beside the mean', () => {
  it('is unknown while fewer than three regions have a figure', async () => {
    const [, , mean, place] = await goals()
    const why = '有数据的同级地区不足 3 个，不作比较'
    expect([mean, place]).toMatchObject([
      { state: 'unknown', why },
      { state: 'unknown', why },
    ])
  })

  it('and by its place is judged beside its peers, with the mean and no figure of another', async () => {
    const rows = inRegion('9103', samplesOf('2026-04', 'food', [19, 1]))
    await step(['sample', 'import'], province, ...rows)
    const said = '2026年1—10月产品质量监督抽查合格率 90%，全省平均 92%（3 个地区），第 2 位，'
    const [, , mean, place] = await goals()
    expect([mean, place]).toMatchObject([
      {
        state: 'behind',
        provisional: true,
        why: `${said}未达到目标“高于平均水平”；期限 2026-12-31`,
        goal: { figure: { value: 90, periodTitle: '2026年1—10月' } },
      },
      { state: 'reached', why: `${said}符合目标“位居前 2 名”；期限 2026-12-31` },
    ])
    const over = (await goals('2026-12-31')).slice(2, 4)
    expect(over).toMatchObject([{ state: 'missed' }, { state: 'reached', provisional: false }])
  })

  it('is unknown where its figure is stated by a department', async () => {
    expect((await goals())[5]).toMatchObject({
      state: 'unknown',
      why: expect.stringContaining('不能与平均水平比较'),
    })
  })
})

describe('a goal in words alone', () => {
  const which = async (search: string) =>
    (await list(db.kernel, 'goal', { actor: people.office, search })).records[0]!
  const judged = {
    ...{ assessment: 'reached', assessedOn: '2026-11-02' },
    assessmentReason: '省通报列全省第二',
  }

  it('is unknown until the office judges it, with a reason, and stays in the history', async () => {
    expect((await goals())[4]).toMatchObject({
      state: 'unknown',
      why: '定性目标，由办公室评定',
      goal: { comparator: 'qualitative' },
    })
    const goal = await which('先进行列')
    const assess = (actor: Actor, answers: Record<string, unknown>, on = goal) =>
      step(['goal', 'assess'], actor, { at: on, answers })
    await expect(assess(people.clerk, judged)).rejects.toMatchObject({ code: 'step.not-yours' })
    await expect(
      assess(people.office, { ...judged, assessmentReason: null }),
    ).rejects.toMatchObject({
      code: 'parent.disagrees',
      message: expect.stringContaining('须填写“评定”、“评定日期”、“评定理由”'),
    })
    await expect(assess(people.office, judged, await which('前二名'))).rejects.toMatchObject({
      code: 'step.not-now',
    })
    const assessmentEvidence = 'd'.repeat(64)
    await assess(people.office, { ...judged, assessmentEvidence })
    expect((await goals('2026-11-01'))[4]?.state).toBe('unknown')
    expect((await goals('2026-11-03'))[4]).toMatchObject({
      state: 'reached',
      provisional: false,
      why: '定性目标，办公室 2026-11-02 评定：省通报列全省第二',
    })
    const events = await history(db.kernel, 'goal', { actor: people.office, at: goal })
    expect(events.at(-1)).toMatchObject({ step: 'assess', after: { assessmentEvidence } })
  })

  it('is shown to the public without what one post has judged alone', async () => {
    await step(['document', 'publish'], people.secondOffice, {
      at,
      answers: { review: '同意公开' },
    })
    const shown = await publishedOutline(db.kernel, { at, today: '2026-11-03' })
    expect(shown?.items[4]).toMatchObject({ state: 'unknown', why: '定性目标，由办公室评定' })
    expect(JSON.stringify(shown)).not.toContain('省通报')
  })
})
