import { type Actor, type Address, list, take } from '@zhiheng/kernel'
import type { DocumentDraft } from '@zhiheng/modules'
import { actorIn } from './crew.ts'
import { clerkOf, type Move, type Movement } from './movement.ts'
import { requestOf } from './random.ts'
import { callForReturns } from './rounds.ts'
import { staff } from './staff.ts'
import { splitTask } from './sub-tasks.ts'
import { type Course, courses, type Return } from './task-courses.ts'
import { daysAgo, momentOf } from './timeline.ts'

/** Days before today on which heads ask for the end of a task. */
const asked = 30

/** Divides the tasks, has departments sign, split and report, calls for returns, and closes what is done. */
export async function moveTasks(of: Movement): Promise<void> {
  for (const course of courses) await moveTask(of, course)
  await callForReturns(of)
}

async function moveTask(of: Movement, course: Course): Promise<void> {
  const { crew, timeline, loaded } = of
  const task = proposalOf(loaded.draft, course)
  const at = await placeOf(of, course)
  const move = { ...of, at, course }
  const codes = (role: string) =>
    task.departments.flatMap((d) => (d.role === role && d.department ? [d.department] : []))
  const { assigned } = course
  await step(move, 'assign', {
    actor: crew.office,
    on: assigned ? daysAgo(timeline, assigned.ago) : `${timeline.year}-01-22`,
    answers: {
      department: course.department,
      responsible: codes('responsible'),
      cooperating: codes('cooperating'),
      deadline: daysAgo(timeline, -course.due),
      signBy: assigned ? daysAgo(timeline, -assigned.signIn) : `${timeline.year}-01-29`,
    },
  })
  if (course.ends === 'assigned') return
  if (course.ends === 'objected') return object(move)
  await sign(move)
  await schedule(move)
  await splitTask(move)
  for (const one of course.returns) await report(move, one)
  if (course.ends === 'signed') return remind(move)
  const statement = '各项措施已经落实，申请验收。'
  const head = actorIn(crew, `${course.department}-head`)
  await step(move, 'complete', {
    actor: head,
    on: daysAgo(timeline, asked),
    answers: { statement },
  })
  if (course.ends === 'completed') return
  await step(move, 'close', { actor: crew.office, on: daysAgo(timeline, asked - 3), answers: {} })
}

async function sign(move: Move): Promise<void> {
  const clerk = clerkOf(move)
  const name = staff.find(({ username }) => username === `${move.course.department}-clerk`)?.name
  const answers = { post: clerk.post, personName: name ?? null }
  await step(move, 'sign', { actor: clerk, on: `${move.timeline.year}-01-24`, answers })
}

async function schedule(move: Move): Promise<void> {
  const { course, timeline, crew } = move
  if (!course.timing) return
  const { stages, ...window } = course.timing
  await step(move, 'schedule', {
    actor: crew.office,
    on: `${timeline.year}-01-25`,
    answers: {
      ...window,
      deadline: daysAgo(timeline, -course.due),
      recursFrom: `${timeline.year}-01-25`,
      stages: stages?.map(([due, what]) => `${daysAgo(timeline, -due)} ${what}`) ?? null,
      reason: '按纲要的进度要求细化',
    },
  })
}

async function remind(move: Move): Promise<void> {
  const { reminder } = move.course
  const on = daysAgo(move.timeline, 1)
  if (reminder === undefined) return
  const answers = { reminder, remindedOn: on }
  await step(move, 'remind', { actor: move.crew.office, on, answers })
}

async function object(move: Move): Promise<void> {
  const reason = '创建工作涉及发改、工信部门，建议明确由领导小组办公室统筹。'
  await step(move, 'object', {
    actor: clerkOf(move),
    on: daysAgo(move.timeline, 5),
    answers: { reason },
  })
}

function proposalOf({ tasks }: DocumentDraft, { title }: Course): DocumentDraft['tasks'][number] {
  const task = tasks.find((one) => one.title === title)
  if (!task) throw new RangeError(`the outline has no task ${title}`)
  return task
}

async function placeOf({ kernel, crew, loaded }: Movement, { title }: Course): Promise<Address> {
  const where = { document: loaded.at.id }
  const { records } = await list(kernel, 'task', { actor: crew.office, where, limit: 200 })
  const { region, id } = records.find((record) => record.fields.title === title)!
  return { region, id }
}

interface Step {
  readonly actor: Actor
  readonly on: string
  readonly answers: Record<string, unknown>
}

async function step(move: Move, name: string, { actor, on, answers }: Step): Promise<void> {
  await take(move.kernel, ['task', name], {
    on: [{ at: move.at, answers }],
    actor,
    at: momentOf(on),
    request: requestOf('task', move.course.title, name),
  })
}

async function report(move: Move, { ago, percent, content, left }: Return): Promise<void> {
  const { kernel, crew, timeline, loaded, course } = move
  const day = daysAgo(timeline, ago)
  const request = (name: string) => requestOf('report', course.title, String(ago), name)
  const { id: document } = loaded.at
  const stated = { document, task: move.at.id, department: course.department }
  const made = await take(kernel, ['report', 'submit'], {
    on: [
      { at: { region: move.at.region }, answers: { ...stated, reportedOn: day, percent, content } },
    ],
    actor: clerkOf(move),
    at: momentOf(day),
    request: request('submit'),
  })
  if (left === 'waiting') return
  const back = left === 'sent back'
  await take(kernel, ['report', back ? 'return' : 'accept'], {
    on: [{ at: made.records[0]!, answers: back ? { reason: '请写明标准项目和完成时间' } : {} }],
    actor: crew.office,
    at: momentOf(daysAgo(timeline, ago - 2)),
    request: request('answer'),
  })
}
