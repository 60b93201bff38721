import { type Address, list } from '@zhiheng/kernel'
import { decompositionTable, progressTable } from '@zhiheng/modules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, people } from '../testing/linchuan.ts'
import { on, openAssigned, progressOn } from '../testing/linchuan-outline.ts'

let db: Awaited<ReturnType<typeof openAssigned>>
let round: string

const report = (task: Address, department: string, more: object = {}) => ({
  at: { region: city },
  answers: { ...progressOn(db.document, task.id, department), ...more },
})

beforeAll(async () => {
  db = await openAssigned()
  const [opened] = await db.step(['reporting-round', 'open'], people.office, {
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
      db.step(['report', 'submit'], people.clerk, report(db.first, 'amr')),
    ).rejects.toMatchObject({ code: 'step.not-from-here' })
    const { records } = await list(db.kernel, 'report', { actor: people.office })
    expect(records).toEqual([])
  })

  it('is kept on the task that was signed for', async () => {
    await db.step(['task', 'sign'], people.clerk, on(db.first, { personName: '孙三' }))
    const [sent] = await db.step(['report', 'submit'], people.clerk, report(db.first, 'amr'))
    expect((await db.taskNamed('加强产品质量监管')).fields).toMatchObject({
      percent: 40,
      reportedOn: '2026-07-10',
    })
    await db.step(['report', 'accept'], people.office, on(sent!))
  })
})

describe('the consolidated table', () => {
  const table = (day: string) =>
    progressTable(db.kernel, people.office, { document: db.document, round, on: day })

  it('names who returned in time, and who is missing and by how much', async () => {
    await db.step(['task', 'sign'], people.otherClerk, on(db.second, { personName: '周五' }))
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
    const late = report(db.second, 'ndrc', { reportedOn: '2026-07-17', percent: 10 })
    const [sent] = await db.step(['report', 'submit'], people.otherClerk, late)
    expect((await table('2026-07-20')).rows[1]?.return).toMatchObject({
      state: 'submitted',
      lateBy: { workdays: 2 },
    })
    await db.step(['report', 'return'], people.office, on(sent!, { reason: '请写明数据' }))
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
      const asked = { document: db.document, on: '2026-07-20', by }
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
  const summary = (more: object) => report(db.first, 'amr', { reportedOn: '2026-12-28', ...more })
  const table = async (round: string) =>
    (await progressTable(db.kernel, people.office, { region: city, round, on: '2026-12-30' })).rows
  const opened = async () => {
    const [made] = await db.step(['reporting-round', 'open'], people.office, {
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
    const bare = db.step(['report', 'submit'], people.clerk, summary({ round: yearEnd }))
    await expect(bare).rejects.toMatchObject({
      code: 'parent.disagrees',
      message: '按这一报送期次的要求，须填写“下一年度目标、任务和措施”',
      details: [{ field: 'plan' }],
    })
    const plan = '2027年抽查 300 批次'
    const [sent] = await db.step(
      ['report', 'submit'],
      people.clerk,
      summary({ round: yearEnd, plan, percent: 90 }),
    )
    expect((await table(yearEnd))[0]?.return).toMatchObject({ plan, state: 'submitted' })
    await db.step(['report', 'return'], people.office, on(sent!, { reason: '请附原件' }))
    const again = { reportedOn: '2026-12-29', percent: 90, content: '全年完成' }
    await expect(
      db.step(['report', 'resubmit'], people.clerk, on(sent!, again)),
    ).rejects.toMatchObject({ code: 'parent.disagrees' })
    await db.step(['report', 'resubmit'], people.clerk, on(sent!, { ...again, plan }))
  })

  it('comes as a sealed original and its electronic text; who lacks either is listed', async () => {
    const { records } = await list(db.kernel, 'reporting-round', { actor: people.office })
    const yearEnd = records.find(({ fields }) => fields.what === 'summary')!.id
    expect((await table(yearEnd))[0]?.return?.lacks).toEqual(['盖章原件', '电子文本'])
    const papers = { sealed: 'a'.repeat(64), electronic: 'b'.repeat(64) }
    const whole = summary({ round: yearEnd, plan: '2027年抽查 300 批次', percent: 90, ...papers })
    const [sent] = await db.step(['report', 'submit'], people.clerk, whole)
    await db.step(['report', 'accept'], people.office, on(sent!))
    expect((await table(yearEnd))[0]?.return).toMatchObject({ state: 'accepted', lacks: [] })
  })
})
