import { randomUUID } from 'node:crypto'
import {
  type Actor,
  type Address,
  importRows,
  list,
  publicActor,
  type RowInput,
  readAddress,
  take,
} from '@zhiheng/kernel'
import { statementsOf } from '@zhiheng/kernel/testing/statements.ts'
import {
  confirmDocument,
  type DocumentDraft,
  documentsOf,
  livingOutline,
  proposalsOf,
  publishedOutline,
  publishedOutlines,
  today,
} from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, openLinchuan, outlineText, people, samplesOf } from './testing/linchuan.ts'

let db: Awaited<ReturnType<typeof openLinchuan>>
let draft: DocumentDraft
let at: Address
const reading = readText(outlineText)

beforeAll(async () => {
  db = await openLinchuan()
  const what = { reading, region: city, today: '2026-01-25' }
  const { goals, tasks } = await proposalsOf(db.kernel, people.office, what)
  draft = {
    region: city,
    document: {
      title: reading.title!,
      issuer: reading.issuer,
      docNo: reading.docNo,
      issuedOn: '2026-01-20',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      openness: 'open',
    },
    text: reading.text,
    outline: reading.outline,
    goals,
    tasks,
  }
})
afterAll(() => db.close())

const step = (ref: readonly [string, string], actor: Actor, ...on: RowInput[]) =>
  take(db.kernel, ref, { on, ...db.taking(actor) })
const outline = (on: string, actor = people.office) =>
  livingOutline(db.kernel, actor, { at, today: on })
const said = async (on: string) =>
  (await outline(on)).items.map((i) => [i.title, i.state, i.provisional, i.why])

async function importSamples(...batches: RowInput[][]) {
  await importRows(db.kernel, ['sample', 'import'], {
    source: async function* () {
      yield* batches.flat()
    },
    actor: people.office,
    request: randomUUID(),
    now: () => new Date('2026-10-20T02:00:00Z'),
  })
}

async function onlyTask(title: string): Promise<Address> {
  const { records } = await list(db.kernel, 'task', { actor: people.office, search: title })
  return { region: records[0]!.region, id: records[0]!.id }
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
    expect(nodes).toEqual(reading.outline)
    expect(items[0]!.why).toBe('没有“工业产品质量监督抽查合格率”的数据')
  })

  it('are reached and behind by the records that were imported', async () => {
    await importSamples(
      samplesOf('2026-02', 'industrial', [9, 1]),
      samplesOf('2026-05', 'industrial', [9, 1]),
      samplesOf('2026-09', 'industrial', [27, 3]),
      samplesOf('2026-03', 'food', [50, 0]),
      samplesOf('2026-08', 'food', [49, 1]),
    )
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
  const figure = {
    indicator: '公共服务质量满意度',
    period: '2026',
    value: 86,
    unit: '分',
    department: 'ndrc',
  }
  const ndrcHead = () => ({ ...people.head, department: 'ndrc' })

  it('counts after its head has approved and the office accepted it, and not before', async () => {
    const made = await step(['reported-figure', 'submit'], people.otherClerk, {
      at: { region: city },
      answers: figure,
    })
    const row = { at: made.records[0]!, answers: {} }
    await expect(step(['reported-figure', 'accept'], people.office, row)).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
    await expect(step(['reported-figure', 'approve'], people.head, row)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await step(['reported-figure', 'approve'], ndrcHead(), row)
    expect((await said('2026-10-20'))[2]?.[1]).toBe('unknown')
    await step(['reported-figure', 'accept'], people.office, row)
    expect((await said('2026-10-20'))[2]?.slice(1)).toEqual([
      'reached',
      true,
      '2026年公共服务质量满意度 86 分，符合目标“不低于 85 分”；数据不足三期，不作预测',
    ])
  })

  it('of another department is refused', async () => {
    const row = { at: { region: city }, answers: { ...figure, period: '2025' } }
    await expect(step(['reported-figure', 'submit'], people.clerk, row)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
  })
})

describe('a task', () => {
  it('goes from the office to its department and back with its returns', async () => {
    const task = await onlyTask('加强产品质量监管')
    const on = { at: task, answers: {} }
    const divided = {
      at: task,
      answers: { department: 'amr', responsible: ['miit', 'agri'], deadline: '2026-11-30' },
    }
    await step(['task', 'assign'], people.office, divided)
    expect(
      (await today(db.kernel, people.clerk, { on: '2026-01-26', waiting: [] })).duties,
    ).toMatchObject([
      { kind: 'sign', title: '加强产品质量监管', due: '2026-01-30', state: 'onTrack' },
    ])
    await expect(step(['task', 'sign'], people.otherClerk, on)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await step(['task', 'object'], people.clerk, { at: task, answers: { reason: '职责已划转' } })
    await step(['task', 'uphold'], people.office, { at: task, answers: { reason: '三定未变' } })
    await step(['task', 'sign'], people.clerk, { at: task, answers: { personName: '孙三' } })
    const report = {
      document: at.id,
      task: task.id,
      department: 'amr',
      reportedOn: '2026-07-10',
      percent: 40,
      content: '已抽查 150 批次',
    }
    const sent = await step(['report', 'submit'], people.clerk, {
      at: { region: city },
      answers: report,
    })
    expect((await outline('2026-10-20')).items[3]).toMatchObject({ state: 'unknown' })
    await step(['report', 'accept'], people.office, { at: sent.records[0]!, answers: {} })
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

describe('the public', () => {
  const states = ({ items }: { items: readonly { state: string }[] }) =>
    items.map(({ state }) => state)
  const each = async (register: string, name: string, who = people.secondOffice) => {
    const found = await list(db.kernel, register, { actor: who, where: { state: 'accepted' } })
    for (const record of found.records)
      await step([register, name], who, { at: record, answers: {} })
  }
  it('sees the outline once a second post has released it, and stated figures once they are released too', async () => {
    const day = { today: '2026-10-20' }
    expect(await publishedOutlines(db.kernel, day)).toEqual([])
    expect(await publishedOutline(db.kernel, { at, ...day })).toBeUndefined()
    await step(['document', 'publish'], people.secondOffice, { at, answers: {} })
    expect(await publishedOutlines(db.kernel, day)).toMatchObject([{ id: at.id }])
    const shown = await publishedOutline(db.kernel, { at, ...day })
    const known = states(await outline('2026-10-20'))
    expect(states(shown!)).toEqual(known.with(2, 'unknown').with(3, 'unknown'))
    expect(JSON.stringify(shown)).not.toContain('已抽查 150 批次')
    await each('reported-figure', 'publish')
    await each('report', 'publish')
    const more = await publishedOutline(db.kernel, { at, ...day })
    expect(states(more!)).toEqual(known)
    expect(JSON.stringify(more)).toContain('已抽查 150 批次')
  })
  it('reads goals, tasks, figures and returns by its own rights, and loses them when the document is taken down', async () => {
    const open = async (register: string) =>
      (await list(db.kernel, register, { actor: publicActor })).records.length
    expect([await open('goal'), await open('task'), await open('report')]).toEqual([3, 2, 1])
    await step(['document', 'unpublish'], people.office, { at, answers: { reason: '更正' } })
    expect([await open('document'), await open('goal'), await open('task')]).toEqual([0, 0, 0])
    await step(['document', 'publish'], people.secondOffice, { at, answers: {} })
  })
  it('is never shown what the post that accepted it would release by itself', async () => {
    const { records } = await list(db.kernel, 'report', { actor: people.office })
    const row = { at: records[0]!, answers: { reason: '更正' } }
    await step(['report', 'unpublish'], people.office, row)
    const again = step(['report', 'publish'], people.office, { at: records[0]!, answers: {} })
    await expect(again).rejects.toMatchObject({ code: 'step.self' })
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
