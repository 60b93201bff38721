import {
  type Actor,
  type AnyStep,
  fieldsIn,
  fromStates,
  getEntry,
  handledBy,
  type Kernel,
  oneOf,
  type Procedure,
  type RecordRead,
  type Rule,
  stays,
  stream,
  type Where,
} from '@zhiheng/kernel'
import { findSome } from '@zhiheng/kernel/register/some.ts'
import { partyRoles, post, postRoles } from '@zhiheng/modules'
import { isInForce } from '../auth/post-actor.ts'
import { namesIn } from '../records/names.ts'

/** A post that can be named as the one that handles a record, with the cases that lie with it now. */
export interface Handler {
  readonly id: string
  readonly title: string
  readonly holder: string
  readonly role: string
  readonly department: string | null
  readonly departmentName: string | null
  readonly open: number
}

/** For what somebody is sought. */
export interface Sought {
  readonly register: string
  readonly step: string
  /** In which the record is, where the step leaves it so. */
  readonly state?: string | undefined
  readonly region: string
  /** That of the record; null where it has none. */
  readonly department: string | null
  readonly words: string
  /** Civil date. */
  readonly on: string
}

/** More than anyone looks through. */
const most = 50

/** The posts that may go on once a step was taken: those of its department first, or of the actor's, then by the name of who holds them. */
export async function handlersFor(
  kernel: Kernel,
  actor: Actor,
  sought: Sought,
): Promise<readonly Handler[]> {
  const entry = getEntry(kernel.catalogue, sought.register)
  const rules = rulesAfter(entry.procedure, sought)
  const role = oneOf(...new Set(rules.flatMap(({ roles }) => roles)))
  const where = { region: sought.region, state: 'held', role }
  const held: RecordRead[] = []
  for await (const record of stream(kernel, post.name, { actor, where })) held.push(record)
  const posts = held.filter(
    (record) => isInForce(record, sought.on) && rules.some(allows(record, sought)),
  )
  const named = await handlersOf(kernel, actor, posts)
  const found = named
    .filter(says(sought.words))
    .toSorted(nearest(sought.department ?? actor.department))
    .slice(0, most)
  const open = await handledBy(
    kernel,
    actor,
    found.map(({ id }) => id),
  )
  return found.map((one) => ({ ...one, open: open.get(one.id) ?? 0 }))
}

/** Whether a rule can be true of a post; one about the department is where the record has that. */
const allows =
  ({ fields }: RecordRead, { department }: Sought) =>
  ({ roles, where }: Rule): boolean => {
    const elsewhere = department !== null && fields.department !== department
    return (
      roles.includes(String(fields.role)) &&
      !(elsewhere && fieldsIn(where as Where).includes('department'))
    )
  }

const isStaff = (role: string) => role in postRoles && !partyRoles.includes(role)

/** By what rules the staff goes on: those of the step that its handlers are asked for next, else of the whole procedure. */
function rulesAfter(
  { steps, waits = {} }: Procedure,
  { step: name, state }: Pick<Sought, 'step' | 'state'>,
): readonly Rule[] {
  const step = steps[name]!
  const left = stays(step) ? (state ?? fromStates(step)) : step.to
  const next = [left].flat().flatMap((at) => {
    const wait = waits[at]
    return wait?.handlers ? (steps[wait.asks] ?? []) : []
  })
  const asked = ofStaff(next)
  return asked.length ? asked : ofStaff(Object.values(steps))
}

const ofStaff = (steps: readonly AnyStep[]): readonly Rule[] =>
  steps
    .flatMap(({ by }) => by)
    .map((rule) => ({ ...rule, roles: rule.roles.filter(isStaff) }))
    .filter(({ roles }) => roles.length > 0)

async function handlersOf(
  kernel: Kernel,
  actor: Actor,
  posts: readonly RecordRead[],
): Promise<Omit<Handler, 'open'>[]> {
  const people = posts.map(({ region, fields }) => ({ region, id: String(fields.person) }))
  const found = await findSome(kernel, actor, new Map([['person', people]]))
  const holders = new Map(found.get('person')?.map(({ id, fields }) => [id, String(fields.name)]))
  const { department: field } = post.fields
  const shown = posts.map(({ region, fields: { department } }) => ({
    region,
    fields: { department: field },
    values: { department },
  }))
  const names = await namesIn(kernel, actor, shown)
  return posts.map(({ id, region, fields }) => {
    const department = fields.department as string | null
    return {
      id,
      title: String(fields.title),
      holder: holders.get(String(fields.person)) ?? '',
      role: postRoles[fields.role as keyof typeof postRoles],
      department,
      departmentName: department && (names[`${region}/${department}`] ?? department),
    }
  })
}

/** Whether each of the words is in the name, the title, the role or the department. */
const says = (words: string) => {
  const asked = words.split(/\s+/).filter(Boolean)
  return ({ holder, title, role, departmentName }: Omit<Handler, 'open'>) => {
    const said = [holder, title, role, departmentName].join(' ')
    return asked.every((word) => said.includes(word))
  }
}

const nearest =
  (department: string | null) => (a: Omit<Handler, 'open'>, b: Omit<Handler, 'open'>) =>
    Number(b.department === department) - Number(a.department === department) ||
    (a.departmentName ?? '').localeCompare(b.departmentName ?? '', 'zh') ||
    a.holder.localeCompare(b.holder, 'zh')
