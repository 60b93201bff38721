import {
  type Actor,
  addressText,
  dayIn,
  type Entry,
  fromStates,
  type Kernel,
  oneOf,
  type RecordRead,
  type RowInput,
  type StepPart,
  stream,
} from '@zhiheng/kernel'
import { type Duty, system } from '@zhiheng/modules'
import { headlineOf } from '../records/headline.ts'
import { type Names, namesOfItems } from '../records/names.ts'

/** A case that names a post among its handlers. */
export interface HandledCase {
  readonly entry: Entry
  readonly record: RecordRead
}

/** The step by which a case passes to other handlers when one leaves. */
const passing = 'passOn'

/** Everything open that a post handles by name, in every procedure whose cases pass on; the system looks, for the post. */
export async function casesOf(
  kernel: Kernel,
  actor: Actor,
  { id, region }: Pick<RecordRead, 'id' | 'region'>,
): Promise<HandledCase[]> {
  const looking = { ...actor, roles: [...actor.roles, system.role] }
  const found: HandledCase[] = []
  for (const entry of kernel.catalogue.entries.values()) {
    const step = entry.procedure.steps[passing]
    if (!step || !('assignees' in entry.register.fields)) continue
    const states = { state: oneOf(...fromStates(step)) }
    const where = { region, ...(entry.register.filters?.includes('state') ? states : {}) }
    for await (const record of stream(kernel, entry.register.name, { actor: looking, where }))
      if (fromStates(step).includes(record.state) && handlersOf(record).includes(id))
        found.push({ entry, record })
  }
  return found
}

const handlersOf = ({ fields }: RecordRead): readonly string[] =>
  (fields.assignees as readonly string[] | null) ?? []

/** The cases as what is open in a post. */
export async function dutiesOfCases(
  kernel: Kernel,
  actor: Actor,
  cases: readonly HandledCase[],
): Promise<Duty[]> {
  const items = cases.map(({ entry, record }) => ({ register: entry.register.name, record }))
  const names = await namesOfItems(kernel, actor, items)
  return cases.map((one) => dutyOfCase(one, names))
}

const dutyOfCase = ({ entry, record }: HandledCase, names: Names): Duty => ({
  kind: 'case',
  register: entry.register.name,
  title: headlineOf(entry.register, record.fields, names),
  address: addressText(record),
  due: record.limitOn && dayIn(new Date(record.limitOn)),
  state: null,
  why: `${entry.register.title}：${entry.procedure.states[record.state] ?? record.state}`,
})

/** What passes the cases of one post on to another, a step for each procedure. */
export function passCases(
  cases: readonly HandledCase[],
  {
    from,
    to,
    reason,
  }: { readonly from: string; readonly to: string; readonly reason: string | null },
): StepPart[] {
  const rows = ({ record }: HandledCase): RowInput => {
    const assignees = handlersOf(record).map((one) => (one === from ? to : one))
    const { region, id, on } = record
    return {
      at: { region, id, ...(on && { on }) },
      answers: { assignees: [...new Set(assignees)], reason },
    }
  }
  return [...Map.groupBy(cases, ({ entry }) => entry.register.name)].map(([register, of]) => ({
    ref: [register, passing],
    on: of.map(rows),
  }))
}
