import { type Address, take } from '@zhiheng/kernel'
import { clerkOf, type Move } from './movement.ts'
import { requestOf } from './random.ts'
import type { CoursePart } from './task-courses.ts'
import { daysAgo, momentOf } from './timeline.ts'

/** Splits a task into the parts of its course and finishes those that are done. */
export async function splitTask(move: Move): Promise<void> {
  for (const part of move.course.parts ?? []) await addPart(move, part)
}

async function addPart(move: Move, part: CoursePart): Promise<void> {
  const { at, course, timeline } = move
  const { title, unit, person, due, percent } = part
  const stated = { task: at.id, department: course.department, title, unit, personName: person }
  const deadline = daysAgo(timeline, -due)
  const on = { ...move, part }
  const added = { at: { region: at.region }, answers: { ...stated, deadline } }
  const made = await step(on, 'add', { on: added, day: `${timeline.year}-02-02` })
  if (percent === 100)
    return void (await step(on, 'finish', { on: { at: made, answers: {} }, day: deadline }))
  const answers = { percent, note: null }
  await step(on, 'progress', { on: { at: made, answers }, day: daysAgo(timeline, 20) })
}

interface Taken {
  readonly on: {
    readonly at: Address | { readonly region: string }
    readonly answers: Record<string, unknown>
  }
  readonly day: string
}

async function step(
  move: Move & { readonly part: CoursePart },
  name: string,
  { on, day }: Taken,
): Promise<Address> {
  const outcome = await take(move.kernel, ['sub-task', name], {
    on: [on],
    actor: clerkOf(move),
    at: momentOf(day),
    request: requestOf('sub-task', move.course.title, move.part.title, name),
  })
  return outcome.records[0]!
}
