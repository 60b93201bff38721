import { type Actor, type Address, type Kernel, list, type RowInput, take } from '@zhiheng/kernel'
import { confirmDocument, type DocumentDraft, proposalsOf } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { city, openLinchuan, outlineText, people, samplesOf } from './linchuan.ts'

/** The outline of the city with what was read from it, in force in 2026 unless `document` says otherwise. */
export async function draftOf(
  kernel: Kernel,
  document: Partial<DocumentDraft['document']> = {},
): Promise<DocumentDraft> {
  const reading = readText(outlineText)
  const asked = { reading, region: city, today: '2026-01-25' }
  const { goals, tasks } = await proposalsOf(kernel, people.office, asked)
  return {
    region: city,
    document: {
      title: reading.title!,
      issuer: reading.issuer,
      docNo: reading.docNo,
      issuedOn: '2026-01-20',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      openness: 'open',
      ...document,
    },
    text: reading.text,
    outline: reading.outline,
    goals,
    tasks,
  }
}

/** The city with what its people do, before its outline is confirmed. */
export async function openOutline() {
  const db = await openLinchuan()
  const step = async (ref: readonly [string, string], actor: Actor, ...on: RowInput[]) =>
    (await take(db.kernel, ref, { on, ...db.taking(actor) })).records
  const taskNamed = async (title: string) =>
    (await list(db.kernel, 'task', { actor: people.office, search: title })).records[0]!
  return { ...db, step, taskNamed }
}

/** The same with the outline confirmed, without dates, and one task assigned to each of two departments. */
export async function openAssigned() {
  const db = await openOutline()
  const undated = { issuer: null, issuedOn: null, startsOn: null, endsOn: null }
  const draft = await draftOf(db.kernel, undated)
  const { id: document } = await confirmDocument(db.kernel, db.taking(people.office), draft)
  const first = await db.taskNamed('加强产品质量监管')
  const second = await db.taskNamed('提升服务质量')
  await db.step(['task', 'assign'], people.office, on(first, { department: 'amr' }))
  await db.step(['task', 'assign'], people.office, on(second, { department: 'ndrc' }))
  return { ...db, document, first, second }
}

/** What a step is told of a record. */
export const on = (at: Address, answers: Readonly<Record<string, unknown>> = {}): RowInput => ({
  at,
  answers,
})

/** Samples by which the goal for industrial products is behind in October 2026 and that for food is reached. */
export const samplesOf2026 = (): RowInput[] => [
  ...samplesOf('2026-02', 'industrial', [9, 1]),
  ...samplesOf('2026-05', 'industrial', [9, 1]),
  ...samplesOf('2026-09', 'industrial', [27, 3]),
  ...samplesOf('2026-03', 'food', [50, 0]),
  ...samplesOf('2026-08', 'food', [49, 1]),
]

/** What a department states for the goal that no record counts. */
export const satisfaction = {
  indicator: '公共服务质量满意度',
  period: '2026',
  value: 86,
  unit: '分',
  department: 'ndrc',
}

/** What a department returns on a task of the outline. */
export const progressOn = (document: string, task: string, department: string) => ({
  ...{ document, task, department },
  ...{ reportedOn: '2026-07-10', percent: 40, content: '已抽查 150 批次' },
})
