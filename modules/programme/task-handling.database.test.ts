import { history, sweep } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, people } from './testing/linchuan.ts'
import { on, openAssigned } from './testing/linchuan-outline.ts'

let db: Awaited<ReturnType<typeof openAssigned>>

beforeAll(async () => {
  db = await openAssigned()
  await db.step(['task', 'sign'], people.clerk, on(db.first, { personName: '孙三' }))
  await db.step(['task', 'sign'], people.otherClerk, on(db.second, { personName: '周五' }))
})
afterAll(() => db.close())

describe('a task that is split', () => {
  it('takes no sub-task that ends after it', async () => {
    await db.step(['task', 'schedule'], people.office, {
      at: db.first,
      answers: { deadline: '2026-11-30', reason: '定期限' },
    })
    const part = (deadline: string | null) => ({
      at: { region: city },
      answers: { task: db.first.id, department: 'amr', title: '抽查插座', deadline },
    })
    const late = db.step(['sub-task', 'add'], people.clerk, part('2026-12-01'))
    await expect(late).rejects.toMatchObject({
      code: 'parent.disagrees',
      message: '“完成期限”不能晚于重点任务的“完成期限”',
      details: [{ field: 'deadline' }],
    })
    const [made] = await db.step(['sub-task', 'add'], people.clerk, part('2026-11-30'))
    const moved = { title: '抽查插座', deadline: '2027-01-01' }
    await expect(
      db.step(['sub-task', 'amend'], people.clerk, on(made!, moved)),
    ).rejects.toMatchObject({
      code: 'parent.disagrees',
    })
    await db.step(['sub-task', 'amend'], people.clerk, on(made!, { ...moved, deadline: null }))
    await db.step(['sub-task', 'drop'], people.clerk, on(made!, { reason: '合并' }))
  })

  it('is not completed while one of its sub-tasks is open', async () => {
    const [part] = await db.step(['sub-task', 'add'], people.clerk, {
      at: { region: city },
      answers: { task: db.first.id, department: 'amr', title: '抽查电线', unit: '质量科' },
    })
    const done = on(db.first, { statement: '已完成' })
    await expect(db.step(['task', 'complete'], people.head, done)).rejects.toMatchObject({
      code: 'children.not-ready',
    })
    await db.step(['sub-task', 'finish'], people.clerk, on(part!))
    await db.step(['task', 'complete'], people.head, done)
    expect((await db.taskNamed('加强产品质量监管')).state).toBe('completed')
  })

  it('is given back with the reason, or closed by the office, never by its department', async () => {
    const state = async () => (await db.taskNamed('加强产品质量监管')).state
    await expect(db.step(['task', 'close'], people.head, on(db.first))).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await expect(db.step(['task', 'return'], people.office, on(db.first))).rejects.toMatchObject({
      code: 'answers.invalid',
    })
    await db.step(['task', 'return'], people.office, on(db.first, { reason: '缺检验报告' }))
    expect(await state()).toBe('signed')
    const evidence = 'c'.repeat(64)
    await db.step(['task', 'complete'], people.head, on(db.first, { statement: '已补', evidence }))
    await db.step(['task', 'close'], people.office, on(db.first))
    expect(await state()).toBe('done')
    const events = await history(db.kernel, 'task', { actor: people.office, at: db.first })
    expect(events.slice(-4).map((one) => [one.step, one.answers])).toEqual([
      ['complete', { statement: '已完成', evidence: null }],
      ['return', { reason: '缺检验报告' }],
      ['complete', { statement: '已补', evidence }],
      ['close', null],
    ])
  })

  it('is split by its own department only', async () => {
    const part = { task: db.first.id, department: 'amr', title: '抽查插座' }
    await expect(
      db.step(['sub-task', 'add'], people.otherClerk, { at: { region: city }, answers: part }),
    ).rejects.toMatchObject({ code: 'step.not-yours' })
  })
})

describe('an objection', () => {
  it('is answered by upholding, by another department or by more units, and the history keeps it', async () => {
    await db.step(['task', 'reassign'], people.office, {
      at: db.second,
      answers: { department: 'amr', reason: '职责划转' },
    })
    await db.step(['task', 'object'], people.clerk, on(db.second, { reason: '需要发改委配合' }))
    await db.step(['task', 'addUnits'], people.office, {
      at: db.second,
      answers: { responsible: ['ndrc'], reason: '同意加派' },
    })
    expect(await db.taskNamed('提升服务质量')).toMatchObject({
      state: 'assigned',
      fields: { department: 'amr', responsible: ['ndrc'], personName: null },
    })
  })
})

describe('a task that waits to be signed for', () => {
  it('is late by the clock after its day, and may still be signed for', async () => {
    const days = { department: 'amr', signBy: '2026-01-29' }
    await db.step(['task', 'assign'], people.office, on(db.second, days))
    const state = async () => (await db.taskNamed('提升服务质量')).state
    await sweep(db.kernel, { at: new Date('2026-01-29T15:00:00Z') })
    expect(await state()).toBe('assigned')
    await sweep(db.kernel, { at: new Date('2026-01-30T02:00:00Z') })
    expect(await state()).toBe('unsigned')
    await db.step(['task', 'sign'], people.clerk, on(db.second, { personName: '孙三' }))
    expect(await state()).toBe('signed')
  })
})
