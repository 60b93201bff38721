import {
  type Actor,
  getEntry,
  history,
  type Kernel,
  oneOf,
  type RecordRead,
  stream,
} from '@zhiheng/kernel'
import { everyOne } from '../outline/load.ts'
import { shanghaiDay } from '../task-settings.ts'
import { type Duty, dutyOn } from './duties.ts'
import { isBy, lastActor } from './own-step.ts'

/** A state of a register that waits for roles, as another module declares it. */
export interface Waiting {
  readonly register: string
  readonly state: string
  readonly roles: readonly string[]
  /** What is asked for, by which the page names it. */
  readonly kind: string
  readonly why: string
  /** Names of the fields that hold its title and the day by which it is due. */
  readonly title: string
  readonly due?: string
  /** Waits only once that day has passed. */
  readonly onlyLate?: boolean
  /** Waits no longer where a record of `register` in one of `states` names it in its field `link`. */
  readonly unless?: {
    readonly register: string
    readonly link: string
    readonly states: readonly string[]
  }
  /** Waits only where this field says yes. */
  readonly marked?: string
  /** Waits for another post than the one that took the last step. */
  readonly another?: boolean
  /** Goes before everything else. */
  readonly first?: boolean
}

interface Asked {
  readonly on: string
  readonly waiting: readonly Waiting[]
}

/** What waits for the acting post in registers of other modules; of those with a department, its own department's. */
export async function contributed(
  kernel: Kernel,
  actor: Actor,
  { on, waiting }: Asked,
): Promise<Duty[]> {
  const mine = waiting.filter(({ roles }) => roles.some((role) => actor.roles.includes(role)))
  const registers = [...Map.groupBy(mine, ({ register }) => register)]
  const found = await Promise.all(
    registers.map(async ([register, waits]) => {
      const where = { ...placeOf(kernel, actor, register), state: statesOf(waits) }
      const records = await everyOne(stream(kernel, register, { actor, where }))
      const duties = waits.map(async (wait) => {
        const settled = await settledBy(kernel, actor, wait)
        const own = await ownIn(kernel, actor, { wait, records })
        const left = records.filter(({ id }) => !settled.has(id) && !own.has(id))
        return dutiesIn(wait, { actor, records: left, on })
      })
      return (await Promise.all(duties)).flat()
    }),
  )
  return found.flat()
}

const statesOf = (waits: readonly Waiting[]) => oneOf(...new Set(waits.map(({ state }) => state)))

/** Only where the acting post works, so that what lies in regions below and in other departments is never read. */
function placeOf({ catalogue }: Kernel, actor: Actor, register: string) {
  const region = oneOf(...actor.scope)
  const { filters } = getEntry(catalogue, register).register
  const ofOne =
    !actor.roles.includes('office') && actor.department && filters?.includes('department')
  return ofOne ? { region, department: actor.department } : { region }
}

/** Ids of records that another register takes care of. */
async function settledBy(
  kernel: Kernel,
  actor: Actor,
  { unless }: Waiting,
): Promise<ReadonlySet<unknown>> {
  if (!unless) return new Set()
  const where = { state: oneOf(...unless.states) }
  const records = await everyOne(stream(kernel, unless.register, { actor, where }))
  return new Set(records.map(({ fields }) => fields[unless.link]))
}

/** Ids of records whose last step the actor has taken, where another post must take the next. */
async function ownIn(
  kernel: Kernel,
  actor: Actor,
  { wait, records }: { readonly wait: Waiting; readonly records: readonly RecordRead[] },
): Promise<ReadonlySet<unknown>> {
  const waiting = wait.another ? records.filter(({ state }) => state === wait.state) : []
  const found = waiting.map(async ({ region, id }) => {
    const events = await history(kernel, wait.register, { actor, at: { region, id } })
    return isBy(actor, lastActor(events)) ? [id] : []
  })
  return new Set((await Promise.all(found)).flat())
}

interface Found {
  readonly actor: Actor
  readonly records: readonly RecordRead[]
  readonly on: string
}

function dutiesIn(wait: Waiting, { actor, records, on }: Found): Duty[] {
  return records
    .filter((record) => record.state === wait.state && isMine(actor, record))
    .filter(({ fields }) => wait.marked === undefined || fields[wait.marked] === true)
    .map((record) => dutyOf(wait, record, on))
    .filter(({ state }) => state === 'overdue' || !wait.onlyLate)
}

/** The office answers for its own region; a department for what names it. */
const isMine = (actor: Actor, { region, fields }: RecordRead): boolean =>
  actor.scope.includes(region) &&
  (actor.roles.includes('office') || fields.department === actor.department)

function dutyOf(wait: Waiting, record: RecordRead, on: string): Duty {
  const { kind, register, why, first } = wait
  const due = wait.due === undefined ? null : ((record.fields[wait.due] as string | null) ?? null)
  const title = String(record.fields[wait.title])
  const time = due === null ? { due, since: shanghaiDay(record.changedAt) } : { due }
  return { ...dutyOn({ kind, title, record, register, why, ...time }, on), ...(first && { first }) }
}
