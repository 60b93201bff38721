import {
  type Actor,
  addressText,
  dayIn,
  type Kernel,
  newId,
  type RecordRead,
  type RowInput,
  stream,
  takeAll,
} from '@zhiheng/kernel'
import { type Duty, system, today, waiting } from '@zhiheng/modules'
import { actorOfPost } from '../auth/post-actor.ts'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { casesOf, dutiesOfCases, type HandledCase, passCases } from './cases.ts'
import { holderOf, stepFor } from './find.ts'
import { intoSteps, outSteps } from './passing.ts'

/** A post with its holder and everything open that passes on with it. */
export interface OpenPost {
  readonly post: RecordRead
  readonly holder: RecordRead
  readonly duties: readonly Duty[]
  /** Tasks that name the post as the one responsible. */
  readonly tasks: readonly RecordRead[]
  /** Cases that it handles by name. */
  readonly cases: readonly HandledCase[]
}

/** What is open in posts on a day: the duties of each as its holder sees them. */
export async function openIn(
  kernel: Kernel,
  actor: Actor,
  { posts, on }: { readonly posts: readonly RecordRead[]; readonly on: string },
): Promise<OpenPost[]> {
  return Promise.all(
    posts.map(async (post) => {
      const holder = await holderOf(kernel, actor, post)
      const whose = { person: holder.id, name: String(holder.fields.name) }
      const as = actorOfPost(post, whose).actor
      const { duties } = await today(kernel, as, { on, waiting })
      const [tasks, cases] = [await tasksOf(kernel, as, post), await casesOf(kernel, as, post)]
      const handled = await dutiesOfCases(kernel, actor, cases)
      return { post, holder, duties: [...duties, ...handled], tasks, cases }
    }),
  )
}

async function tasksOf(kernel: Kernel, actor: Actor, { id, region }: RecordRead) {
  const tasks: RecordRead[] = []
  if (!kernel.catalogue.entries.get('task')?.register.readBy.some(reads(actor))) return tasks
  for await (const task of stream(kernel, 'task', { actor, where: { region, state: 'signed' } }))
    if (task.fields.post === id) tasks.push(task)
  return tasks
}

const reads =
  ({ roles }: Actor) =>
  (rule: { readonly roles: readonly string[] }) =>
    rule.roles.some((role) => roles.includes(role))

/** Who takes over from which day, and why. */
export interface HandOver {
  readonly posts: readonly RecordRead[]
  readonly successor: RecordRead
  /** First day of the successor; the holder's last is the day before. */
  readonly on: string
  readonly reason: string | null
}

/**
 * Ends posts and gives them to a successor in one transaction; tasks and cases that name the post go with it.
 * @throws {HttpProblem} hand-over.wrong, post.not-grantable; {Refusal} of the steps
 */
export async function handOver(
  { kernel, now }: Parts,
  by: { readonly actor: Actor; readonly request: string },
  asked: HandOver,
): Promise<{ readonly open: OpenPost[]; readonly taken: readonly string[] }> {
  assertPossible(asked, dayIn(now()))
  const out = stepFor(by.actor, outSteps)
  const into = stepFor(by.actor, intoSteps)
  const open = await openIn(kernel, by.actor, { posts: asked.posts, on: dayIn(now()) })
  const ids = new Map(asked.posts.map(({ id }) => [id, newId()]))
  const steps = [
    { ref: ['post', out] as const, on: asked.posts.map((post) => endRow(post, asked)) },
    { ref: ['post', into] as const, on: asked.posts.map((post) => newRow(post, ids, asked)) },
    { ref: ['task', 'passOn'] as const, on: open.flatMap((one) => taskRows(one, ids, asked)) },
    ...open.flatMap(({ post: { id: from }, cases }) =>
      passCases(cases, { from, to: ids.get(from)!, reason: asked.reason }),
    ),
  ].filter(({ on }) => on.length > 0)
  // That tasks and cases go with their post follows from the hand-over, and is the server's to record.
  const actor = { ...by.actor, roles: [...by.actor.roles, system.role] }
  await takeAll(kernel, { ...by, actor, at: now() }, steps)
  const taken = asked.posts.map(({ id, region }) => addressText({ region, id: ids.get(id)! }))
  return { open, taken }
}

const wrong = (field: string, says: string) =>
  new HttpProblem('hand-over.wrong', says, [{ field, says }])

function assertPossible({ posts, successor, on }: HandOver, today: string): void {
  if (on < today) throw wrong('on', `接任日期不能早于今天 ${today}`)
  if (successor.state !== 'current') throw wrong('successor', '接任人已离开，请另选一人')
  for (const { state, region, fields } of posts) {
    const { title, person, startsOn, endsOn } = fields as Record<string, string | null>
    if (state !== 'held' || (endsOn && endsOn < on))
      throw wrong('posts', `“${title}”在 ${on} 已经卸任，不能移交`)
    if (startsOn && startsOn >= on)
      throw wrong('on', `接任日期须晚于“${title}”的任职开始 ${startsOn}`)
    if (person === successor.id) throw wrong('successor', '接任人就是现任人员，请另选一人')
    if (region !== successor.region) throw wrong('successor', '接任人须是岗位所在地区登记的人员')
  }
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

const endRow = ({ region, id, version }: RecordRead, asked: HandOver): RowInput => ({
  at: { region, id },
  expect: version,
  answers: {
    endsOn: dayBefore(asked.on),
    successor: String(asked.successor.fields.name),
    reason: asked.reason,
  },
})

function newRow(
  { region, id, fields }: RecordRead,
  ids: ReadonlyMap<string, string>,
  { successor, on }: HandOver,
): RowInput {
  const { title, role, department, party, groupDuty, endsOn } = fields
  const answers = { title, role, department, party, groupDuty, endsOn }
  return {
    at: { region, id: ids.get(id)! },
    answers: { ...answers, person: successor.id, startsOn: on, predecessor: id },
  }
}

const taskRows = (
  { tasks, post }: OpenPost,
  ids: ReadonlyMap<string, string>,
  { successor }: HandOver,
): RowInput[] =>
  tasks.map(({ region, id }) => ({
    at: { region, id },
    answers: { post: ids.get(post.id)!, personName: String(successor.fields.name) },
  }))
