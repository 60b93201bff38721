import { randomUUID } from 'node:crypto'
import { type Address, importRows, readAddress } from '@zhiheng/kernel'
import { statementsOf } from '@zhiheng/kernel/testing/statements.ts'
import {
  confirmDocument,
  type DocumentDraft,
  documentsOf,
  livingOutline,
  today,
} from '@zhiheng/modules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, people } from './testing/linchuan.ts'
import {
  draftOf,
  openOutline,
  progressOn,
  samplesOf2026,
  satisfaction,
} from './testing/linchuan-outline.ts'

let db: Awaited<ReturnType<typeof openOutline>>
let draft: DocumentDraft
let at: Address

beforeAll(async () => {
  db = await openOutline()
  draft = await draftOf(db.kernel)
})
afterAll(() => db.close())

const outline = (on: string, actor = people.office) =>
  livingOutline(db.kernel, actor, { at, today: on })
const said = async (on: string) =>
  (await outline(on)).items.map((i) => [i.title, i.state, i.provisional, i.why])

async function importSamples() {
  await importRows(db.kernel, ['sample', 'import'], {
    source: async function* () {
      yield* samplesOf2026()
    },
    actor: people.office,
    request: randomUUID(),
    now: () => new Date('2026-10-20T02:00:00Z'),
  })
}

describe('an outline', () => {
  it('is read into goals with their indicators and tasks with their departments', () => {
    expect(
      draft.goals.map(({ indicator, match }) => [indicator, match?.indicator ?? null]),
    ).toEqual([
      ['工业产品质量监督抽查合格率', 'industrial-pass-rate'],
      ['食品质量抽检合格率', 'food-pass-rate'],
      ['公共服务质量满意度', null],
    ])
    expect(draft.tasks.flatMap(({ departments }) => departments)).toMatchObject([
      { printed: '市市场监管局', role: 'lead', department: 'amr' },
      { printed: '市工信局', role: 'responsible', department: 'miit' },
      { printed: '市农业农村局', role: 'responsible', department: 'agri' },
      { printed: '市发改委', role: 'lead', department: 'ndrc' },
    ])
  })

  it('is confirmed whole or not at all, and once for one request', async () => {
    const bad = { ...draft, goals: [{ ...draft.goals[0]!, domain: '天气' }] }
    const taking = db.taking(people.office)
    await expect(confirmDocument(db.kernel, taking, bad)).rejects.toMatchObject({
      code: 'answers.invalid',
    })
    expect(await documentsOf(db.kernel, people.office, { today: '2026-01-25' })).toEqual([])
    const made = await confirmDocument(db.kernel, taking, draft)
    at = readAddress(made.address)!
    expect(await confirmDocument(db.kernel, taking, draft)).toEqual(made)
    expect(await documentsOf(db.kernel, people.office, { today: '2026-01-25' })).toMatchObject([
      { id: made.id, counts: { goals: 3, tasks: 2, unknown: 5, reached: 0 } },
    ])
  })

  it('may be confirmed by the office of its own region only', async () => {
    for (const [actor, code] of [
      [people.clerk, 'step.not-yours'],
      [people.elsewhere, 'region.outside'],
    ] as const)
      await expect(confirmDocument(db.kernel, db.taking(actor), draft)).rejects.toMatchObject({
        code,
      })
    await expect(outline('2026-02-01', people.elsewhere)).rejects.toMatchObject({
      code: 'record.unknown',
    })
  })
})

describe('its sentences', () => {
  it('are unknown before there is a figure, and keep their place in the text', async () => {
    const { items, text, nodes } = await outline('2026-01-25')
    expect(items.every(({ state }) => state === 'unknown')).toBe(true)
    expect(items.every((i) => text.slice(i.span.start, i.span.end) === i.quote)).toBe(true)
    expect(nodes).toEqual(draft.outline)
    expect(items[0]!.why).toBe('没有“工业产品质量监督抽查合格率”的数据')
  })

  it('are reached and behind by the records that were imported', async () => {
    await importSamples()
    expect((await said('2026-10-20')).slice(0, 3)).toEqual([
      [
        '工业产品质量监督抽查合格率',
        'behind',
        false,
        '2026年1—10月工业产品质量监督抽查合格率 90%（45/50），未达到目标“不低于 92%”；按最近 3 个月的线性趋势，到 2026-12-31 预计 90%',
      ],
      [
        '食品质量抽检合格率',
        'reached',
        true,
        '2026年1—10月食品质量抽检合格率 99%（99/100），符合目标“不低于 97%”；数据不足三期，不作预测',
      ],
      ['公共服务质量满意度', 'unknown', false, '没有“公共服务质量满意度”的数据'],
    ])
  })

  it('stood otherwise on an earlier day', async () => {
    const [industrial, food] = await said('2026-02-28')
    expect(industrial?.[3]).toContain('2026年1—2月工业产品质量监督抽查合格率 90%（9/10）')
    expect(food?.[1]).toBe('unknown')
  })

  it('are missed and reached for good once the programme is over, and its tasks are not overdue', async () => {
    const over = await outline('2027-05-01')
    expect(over.asOf).toBe('2026-12-31')
    expect(over.items.map(({ state }) => state)).toEqual([
      'missed',
      'reached',
      'unknown',
      'unknown',
      'unknown',
    ])
    expect(over.counts).toMatchObject({ missed: 1, reached: 1, unknown: 3, overdue: 0, behind: 0 })
    expect(over.items[0]!.why).toContain('2026年工业产品质量监督抽查合格率 90%（45/50）')
  })
})

describe('a stated figure', () => {
  const ndrcHead = { ...people.head, department: 'ndrc' }

  it('counts after its head has approved and the office accepted it, and not before', async () => {
    const [made] = await db.step(['reported-figure', 'submit'], people.otherClerk, {
      at: { region: city },
      answers: satisfaction,
    })
    const row = { at: made!, answers: {} }
    await expect(db.step(['reported-figure', 'accept'], people.office, row)).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
    await expect(db.step(['reported-figure', 'approve'], people.head, row)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await db.step(['reported-figure', 'approve'], ndrcHead, row)
    expect((await said('2026-10-20'))[2]?.[1]).toBe('unknown')
    await db.step(['reported-figure', 'accept'], people.office, row)
    expect((await said('2026-10-20'))[2]?.slice(1)).toEqual([
      'reached',
      true,
      '2026年公共服务质量满意度 86 分，符合目标“不低于 85 分”；数据不足三期，不作预测',
    ])
  })

  it('is no ratio: it was made of nothing that could be divided', async () => {
    const stated = (await outline('2026-10-20')).items[2]
    expect(stated?.kind === 'goal' && stated.goal.figure).toMatchObject({
      ...{ value: 86, of: null, among: null },
    })
  })

  it('of another department is refused', async () => {
    const row = { at: { region: city }, answers: { ...satisfaction, period: '2025' } }
    await expect(db.step(['reported-figure', 'submit'], people.clerk, row)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
  })
})

describe('a task', () => {
  it('goes from the office to its department and back with its returns', async () => {
    const task = await db.taskNamed('加强产品质量监管')
    const on = { at: task, answers: {} }
    const divided = {
      at: task,
      answers: { department: 'amr', responsible: ['miit', 'agri'], deadline: '2026-11-30' },
    }
    await db.step(['task', 'assign'], people.office, divided)
    expect(
      (await today(db.kernel, people.clerk, { on: '2026-01-26', waiting: [] })).duties,
    ).toMatchObject([
      { kind: 'sign', title: '加强产品质量监管', due: '2026-01-30', state: 'onTrack' },
    ])
    await expect(db.step(['task', 'sign'], people.otherClerk, on)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await db.step(['task', 'object'], people.clerk, { at: task, answers: { reason: '职责已划转' } })
    await db.step(['task', 'uphold'], people.office, { at: task, answers: { reason: '三定未变' } })
    await db.step(['task', 'sign'], people.clerk, { at: task, answers: { personName: '孙三' } })
    const [sent] = await db.step(['report', 'submit'], people.clerk, {
      at: { region: city },
      answers: progressOn(at.id, task.id, 'amr'),
    })
    expect((await outline('2026-10-20')).items[3]).toMatchObject({ state: 'unknown' })
    await db.step(['report', 'accept'], people.office, { at: sent!, answers: {} })
    expect((await outline('2026-10-20')).items[3]).toMatchObject({
      state: 'onTrack',
      why: '最近一次进展 2026-07-10，完成 40%；期限 2026-11-30',
      task: {
        lead: [{ printed: '市市场监管局', department: 'amr', title: '临川市市场监督管理局' }],
        lastReturn: { at: '2026-07-10', by: '临川市市场监督管理局', percent: 40 },
      },
    })
    expect((await outline('2026-12-01')).items[3]).toMatchObject({ state: 'overdue' })
  })
})

describe('reading', () => {
  it('asks the database as often for many goals as for few', async () => {
    const questions = () => statementsOf(db.kernel, () => outline('2026-10-20'))
    const few = await questions()
    const many = Array.from({ length: 60 }, () => draft.goals[0]!)
    const made = await confirmDocument(db.kernel, db.taking(people.office), {
      ...draft,
      goals: [...draft.goals, ...many],
    })
    at = readAddress(made.address)!
    expect((await outline('2026-10-20')).items).toHaveLength(65)
    expect(await questions()).toBeLessThanOrEqual(few)
  })
})
