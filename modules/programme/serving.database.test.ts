import { type Actor, type Address, type RowInput, readAddress, take } from '@zhiheng/kernel'
import {
  confirmDocument,
  type DocumentDraft,
  type GoalItem,
  livingOutline,
  publishedOutline,
  type TaskItem,
} from '@zhiheng/modules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, openLinchuan, people, samplesOf } from './testing/linchuan.ts'

/** One section with a goal and a task, one with a task that names the goal, and one with neither. */
const text =
  '食品质量抽检合格率达到97%以上。开展食品抽检。提高食品质量抽检合格率。公布监测结果。顾客满意度达到80分以上。'
const sentences = text.split(/(?<=。)/)
const spanOf = (n: number) => {
  const start = text.indexOf(sentences[n]!)
  return { start, end: start + sentences[n]!.length }
}
const node = (id: string, children: object[] = []) => ({
  ...{ id, level: 1, number: null, kind: 'heading', heading: id },
  ...{ span: { start: 0, end: 0 }, body: { start: 0, end: 0 }, children },
})
const goal = (n: number, at: string, more: object) => ({
  ...{ node: at, quote: sentences[n]!, span: spanOf(n), comparator: 'gte', upper: null },
  ...{ deadline: '2026-12-31', domain: 'product', ...more },
})
const task = (n: number, at: string) => ({
  ...{ node: at, title: sentences[n]!.replace('。', ''), body: '', quote: sentences[n]! },
  ...{ span: spanOf(n), lead: [], responsible: [], cooperating: [], departments: [] },
  deadline: '2026-06-30',
})
const food = { indicator: 'food-pass-rate', title: '食品质量抽检合格率', certain: true }
const draft = {
  region: city,
  document: {
    ...{ title: '临川市食品质量方案', issuer: null, docNo: null, issuedOn: null },
    ...{ startsOn: '2026-01-01', endsOn: '2026-12-31', openness: 'open' },
  },
  text,
  outline: [
    node('one', [node('one-1'), node('one-2')]),
    node('two', [node('two-1')]),
    node('three'),
  ],
  goals: [
    goal(0, 'one-1', { indicator: '食品质量抽检合格率', match: food, value: 97, unit: '%' }),
    goal(4, 'three', { indicator: '顾客满意度', match: null, value: 80, unit: '分' }),
  ],
  tasks: [task(1, 'one-2'), task(2, 'two'), task(3, 'two-1')],
} as unknown as DocumentDraft

let db: Awaited<ReturnType<typeof openLinchuan>>
let at: Address
const step = (ref: readonly [string, string], actor: Actor, on: RowInput) =>
  take(db.kernel, ref, { on: [on], ...db.taking(actor) })
const items = async (on = '2026-10-20') => {
  const found = (await livingOutline(db.kernel, people.office, { at, today: on })).items
  const goals = found.filter((item): item is GoalItem => item.kind === 'goal')
  return { goals, tasks: found.filter((item): item is TaskItem => item.kind === 'task') }
}

beforeAll(async () => {
  db = await openLinchuan()
  at = readAddress((await confirmDocument(db.kernel, db.taking(people.office), draft)).address)!
  for (const row of samplesOf('2026-05', 'food', [8, 2]))
    await step(['sample', 'import'], people.office, row)
})
afterAll(() => db.close())

describe('a task', () => {
  it('is proposed to serve the goals beside it and those that its words name, and no others', async () => {
    const { goals, tasks } = await items()
    const [rate] = goals
    expect(tasks.map(({ task }) => task.mayServe)).toEqual([[rate!.id], [rate!.id], []])
    expect(tasks.flatMap(({ task }) => task.serves)).toEqual([])
  })

  it('serves a goal once the office has said so, until it says otherwise', async () => {
    const { goals, tasks } = await items()
    const answers = { document: at.id, task: tasks[0]!.id, goal: goals[0]!.id }
    const place = { region: city }
    await expect(
      step(['task-goal', 'link'], people.clerk, { at: place, answers }),
    ).rejects.toMatchObject({ code: 'step.not-yours' })
    await step(['task-goal', 'link'], people.office, { at: place, answers })
    const linked = (await items()).tasks[0]!
    expect(linked.task).toMatchObject({ serves: [{ goal: goals[0]!.id }], mayServe: [] })
    expect([goals[0]!.state, linked.state]).toEqual(['behind', 'overdue'])
    const link = readAddress(linked.task.serves[0]!.link)!
    await step(['task-goal', 'unlink'], people.office, { at: link, answers: { reason: '误连' } })
    expect((await items()).tasks[0]!.task).toMatchObject({
      serves: [],
      mayServe: [goals[0]!.id],
    })
    await step(['task-goal', 'relink'], people.office, { at: link, answers: {} })
  })

  it('shows the public neither links nor proposals', async () => {
    await step(['document', 'publish'], people.secondOffice, {
      at,
      answers: { review: '同意公开' },
    })
    const shown = await publishedOutline(db.kernel, { at, today: '2026-10-20' })
    const { goals } = await items()
    expect(JSON.stringify(shown)).not.toContain(goals[0]!.id)
  })
})
