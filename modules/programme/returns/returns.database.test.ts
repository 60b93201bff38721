import {
  type Actor,
  type Address,
  history,
  list,
  type RowInput,
  readAddress,
  sweep,
  take,
} from '@zhiheng/kernel'
import {
  confirmDocument,
  type DocumentDraft,
  decompositionTable,
  progressTable,
  proposalsOf,
} from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, openLinchuan, outlineText, people } from '../testing/linchuan.ts'

let db: Awaited<ReturnType<typeof openLinchuan>>
let document: Address
let first: Address
let second: Address
let round: string
const ndrc = { ...people.otherClerk }

const step = async (ref: readonly [string, string], actor: Actor, ...on: RowInput[]) =>
  (await take(db.kernel, ref, { on, ...db.taking(actor) })).records
const on = (at: Address, answers: Record<string, unknown> = {}) => ({ at, answers })
const taskNamed = async (title: string): Promise<Address> => {
  const { records } = await list(db.kernel, 'task', { actor: people.office, search: title })
  return { region: records[0]!.region, id: records[0]!.id }
}
const report = (task: Address, department: string, more: object = {}) => ({
  at: { region: city },
  answers: {
    ...{ document: document.id, task: task.id, department, reportedOn: '2026-07-10' },
    ...{ percent: 40, content: '已抽查 150 批次', ...more },
  },
})
const fieldsOf = async (title: string) =>
  (await list(db.kernel, 'task', { actor: people.office, search: title })).records[0]!

beforeAll(async () => {
  db = await openLinchuan()
  const reading = readText(outlineText)
  const what = { reading, region: city, today: '2026-01-25' }
  const { goals, tasks } = await proposalsOf(db.kernel, people.office, what)
  const { text, outline } = reading
  const named = { title: reading.title!, issuer: null, docNo: reading.docNo, issuedOn: null }
  const draft = {
    region: city,
    document: { ...named, startsOn: null, endsOn: null, openness: 'open' as const },
    ...{ text, outline, goals, tasks },
  } as unknown as DocumentDraft
  const made = await confirmDocument(db.kernel, db.taking(people.office), draft)
  document = readAddress(made.address)!
  first = await taskNamed('加强产品质量监管')
  second = await taskNamed('提升服务质量')
  await step(['task', 'assign'], people.office, on(first, { department: 'amr' }))
  await step(['task', 'assign'], people.office, on(second, { department: 'ndrc' }))
  const [opened] = await step(['reporting-round', 'open'], people.office, {
    at: { region: city },
    answers: {
      ...{ period: '2026-H1', title: '2026年上半年进展', what: 'progress' },
      ...{ countsFrom: '2026-06-01', dueOn: '2026-07-15' },
    },
  })
  round = opened!.id
})
afterAll(() => db.close())

describe('a report', () => {
  it('on a task that is not signed for is refused, and nothing of it is kept', async () => {
    await expect(
      step(['report', 'submit'], people.clerk, report(first, 'amr')),
    ).rejects.toMatchObject({ code: 'step.not-from-here' })
    const { records } = await list(db.kernel, 'report', { actor: people.office })
    expect(records).toEqual([])
  })

  it('is kept on the task that was signed for', async () => {
    await step(['task', 'sign'], people.clerk, on(first, { personName: '孙三' }))
    const [sent] = await step(['report', 'submit'], people.clerk, report(first, 'amr'))
    expect((await fieldsOf('加强产品质量监管')).fields).toMatchObject({
      percent: 40,
      reportedOn: '2026-07-10',
    })
    await step(['report', 'accept'], people.office, on(sent!))
  })
})

describe('the consolidated table', () => {
  const table = (day: string) =>
    progressTable(db.kernel, people.office, { document: document.id, round, on: day })

  it('names who returned in time, and who is missing and by how much', async () => {
    await step(['task', 'sign'], ndrc, on(second, { personName: '周五' }))
    const { rows, counts, round: named } = await table('2026-07-20')
    expect(named).toMatchObject({ title: '2026年上半年进展', dueOn: '2026-07-15' })
    expect(rows).toMatchObject([
      {
        departmentTitle: '临川市市场监督管理局',
        percent: 40,
        number: '(一)',
        path: ['二、重点任务'],
        stateTitle: '办理中',
        return: { state: 'accepted', lateBy: null, text: '已抽查 150 批次' },
      },
      {
        departmentTitle: '临川市发展和改革委员会',
        percent: null,
        return: { state: 'missing', title: '缺报', lateBy: { workdays: 3 } },
      },
    ])
    expect(counts).toMatchObject({ accepted: 1, missing: 1, late: 1 })
  })

  it('shows a late return as late, and one that was sent back as owed again', async () => {
    const late = report(second, 'ndrc', { reportedOn: '2026-07-17', percent: 10 })
    const [sent] = await step(['report', 'submit'], ndrc, late)
    expect((await table('2026-07-20')).rows[1]?.return).toMatchObject({
      state: 'submitted',
      lateBy: { workdays: 2 },
    })
    await step(['report', 'return'], people.office, on(sent!, { reason: '请写明数据' }))
    expect((await table('2026-07-21')).rows[1]?.return).toMatchObject({
      state: 'returned',
      lateBy: { workdays: 4 },
    })
  })

  it('of a region is the same, and a stranger’s round is not found', async () => {
    const asked = { region: city, round, on: '2026-07-20' }
    expect((await progressTable(db.kernel, people.office, asked)).rows).toHaveLength(2)
    await expect(progressTable(db.kernel, people.elsewhere, asked)).rejects.toMatchObject({
      code: 'record.unknown',
    })
  })
})

describe('the table of duties', () => {
  it('groups tasks by department and by section', async () => {
    const table = async (by: 'department' | 'section') => {
      const asked = { document: document.id, on: '2026-07-20', by }
      return (await decompositionTable(db.kernel, people.office, asked)).groups
    }
    expect((await table('department')).map(({ title, rows }) => [title, rows.length])).toEqual([
      ['临川市市场监督管理局', 1],
      ['临川市发展和改革委员会', 1],
    ])
    const [section] = await table('section')
    expect(section).toMatchObject({ title: '二、重点任务' })
    expect(section?.rows[0]).toMatchObject({
      person: '孙三',
      responsible: [{ title: '临川市工业和信息化局' }, { title: '临川市农业农村局' }],
    })
  })
})

describe('a year-end summary', () => {
  const summary = (more: object) => report(first, 'amr', { reportedOn: '2026-12-28', ...more })
  const table = async (round: string) =>
    (await progressTable(db.kernel, people.office, { region: city, round, on: '2026-12-30' })).rows
  const opened = async () => {
    const [made] = await step(['reporting-round', 'open'], people.office, {
      at: { region: city },
      answers: {
        ...{ period: '2026', title: '2026年总结和2027年计划', what: 'summary' },
        ...{ countsFrom: '2026-12-01', dueOn: '2027-01-15' },
      },
    })
    return made!.id
  }

  it('is refused without the next year’s goals, tasks and measures, and says which field lacks', async () => {
    const yearEnd = await opened()
    const bare = step(['report', 'submit'], people.clerk, summary({ round: yearEnd }))
    await expect(bare).rejects.toMatchObject({
      code: 'parent.disagrees',
      message: '按这一报送期次的要求，须填写“下一年度目标、任务和措施”',
      details: [{ field: 'plan' }],
    })
    const plan = '2027年抽查 300 批次'
    const [sent] = await step(
      ['report', 'submit'],
      people.clerk,
      summary({ round: yearEnd, plan, percent: 90 }),
    )
    expect((await table(yearEnd))[0]?.return).toMatchObject({ plan, state: 'submitted' })
    await step(['report', 'return'], people.office, on(sent!, { reason: '请附原件' }))
    const again = { reportedOn: '2026-12-29', percent: 90, content: '全年完成' }
    await expect(
      step(['report', 'resubmit'], people.clerk, on(sent!, again)),
    ).rejects.toMatchObject({ code: 'parent.disagrees' })
    await step(['report', 'resubmit'], people.clerk, on(sent!, { ...again, plan }))
  })

  it('comes as a sealed original and its electronic text; who lacks either is listed', async () => {
    const { records } = await list(db.kernel, 'reporting-round', { actor: people.office })
    const yearEnd = records.find(({ fields }) => fields.what === 'summary')!.id
    expect((await table(yearEnd))[0]?.return?.lacks).toEqual(['盖章原件', '电子文本'])
    const papers = { sealed: 'a'.repeat(64), electronic: 'b'.repeat(64) }
    const whole = summary({ round: yearEnd, plan: '2027年抽查 300 批次', percent: 90, ...papers })
    const [sent] = await step(['report', 'submit'], people.clerk, whole)
    await step(['report', 'accept'], people.office, on(sent!))
    expect((await table(yearEnd))[0]?.return).toMatchObject({ state: 'accepted', lacks: [] })
  })
})

describe('a task that is split', () => {
  it('takes no sub-task that ends after it', async () => {
    await step(['task', 'schedule'], people.office, {
      at: first,
      answers: { deadline: '2026-11-30', reason: '定期限' },
    })
    const part = (deadline: string | null) => ({
      at: { region: city },
      answers: { task: first.id, department: 'amr', title: '抽查插座', deadline },
    })
    const late = step(['sub-task', 'add'], people.clerk, part('2026-12-01'))
    await expect(late).rejects.toMatchObject({
      code: 'parent.disagrees',
      message: '“完成期限”不能晚于重点任务的“完成期限”',
      details: [{ field: 'deadline' }],
    })
    const [made] = await step(['sub-task', 'add'], people.clerk, part('2026-11-30'))
    const moved = { title: '抽查插座', deadline: '2027-01-01' }
    await expect(step(['sub-task', 'amend'], people.clerk, on(made!, moved))).rejects.toMatchObject(
      {
        code: 'parent.disagrees',
      },
    )
    await step(['sub-task', 'amend'], people.clerk, on(made!, { ...moved, deadline: null }))
    await step(['sub-task', 'drop'], people.clerk, on(made!, { reason: '合并' }))
  })

  it('is not completed while one of its sub-tasks is open', async () => {
    const [part] = await step(['sub-task', 'add'], people.clerk, {
      at: { region: city },
      answers: { task: first.id, department: 'amr', title: '抽查电线', unit: '质量科' },
    })
    const done = on(first, { statement: '已完成' })
    await expect(step(['task', 'complete'], people.head, done)).rejects.toMatchObject({
      code: 'children.not-ready',
    })
    await step(['sub-task', 'finish'], people.clerk, on(part!))
    await step(['task', 'complete'], people.head, done)
    expect((await fieldsOf('加强产品质量监管')).state).toBe('completed')
  })

  it('is given back with the reason, or closed by the office, never by its department', async () => {
    const state = async () => (await fieldsOf('加强产品质量监管')).state
    await expect(step(['task', 'close'], people.head, on(first))).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await expect(step(['task', 'return'], people.office, on(first))).rejects.toMatchObject({
      code: 'answers.invalid',
    })
    await step(['task', 'return'], people.office, on(first, { reason: '缺检验报告' }))
    expect(await state()).toBe('signed')
    const evidence = 'c'.repeat(64)
    await step(['task', 'complete'], people.head, on(first, { statement: '已补', evidence }))
    await step(['task', 'close'], people.office, on(first))
    expect(await state()).toBe('done')
    const events = await history(db.kernel, 'task', { actor: people.office, at: first })
    expect(events.slice(-4).map((one) => [one.step, one.answers])).toEqual([
      ['complete', { statement: '已完成', evidence: null }],
      ['return', { reason: '缺检验报告' }],
      ['complete', { statement: '已补', evidence }],
      ['close', null],
    ])
  })

  it('is split by its own department only', async () => {
    const part = { task: first.id, department: 'amr', title: '抽查插座' }
    await expect(
      step(['sub-task', 'add'], ndrc, { at: { region: city }, answers: part }),
    ).rejects.toMatchObject({ code: 'step.not-yours' })
  })
})

describe('an objection', () => {
  it('is answered by upholding, by another department or by more units, and the history keeps it', async () => {
    await step(['task', 'reassign'], people.office, {
      at: second,
      answers: { department: 'amr', reason: '职责划转' },
    })
    await step(['task', 'object'], people.clerk, on(second, { reason: '需要发改委配合' }))
    await step(['task', 'addUnits'], people.office, {
      at: second,
      answers: { responsible: ['ndrc'], reason: '同意加派' },
    })
    expect(await fieldsOf('提升服务质量')).toMatchObject({
      state: 'assigned',
      fields: { department: 'amr', responsible: ['ndrc'], personName: null },
    })
  })
})

describe('a task that waits to be signed for', () => {
  it('is late by the clock after its day, and may still be signed for', async () => {
    const days = { department: 'amr', signBy: '2026-01-29' }
    await step(['task', 'assign'], people.office, on(second, days))
    const state = async () => (await fieldsOf('提升服务质量')).state
    await sweep(db.kernel, { at: new Date('2026-01-29T15:00:00Z') })
    expect(await state()).toBe('assigned')
    await sweep(db.kernel, { at: new Date('2026-01-30T02:00:00Z') })
    expect(await state()).toBe('unsigned')
    await step(['task', 'sign'], people.clerk, on(second, { personName: '孙三' }))
    expect(await state()).toBe('signed')
  })
})
