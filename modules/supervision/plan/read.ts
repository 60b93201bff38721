import {
  type Actor,
  addressText,
  type FieldsOf,
  type Kernel,
  type RecordOf,
  type RecordRead,
  stream,
} from '@zhiheng/kernel'
import { type LivingItem, type OutlineIn, programmeOf } from '../../programme/index.ts'
import { type Due, dueIn } from './due-in.ts'
import type { planItem } from './item.register.ts'

/** The task or goal that an item or a proposal comes from, as it stands now. */
export interface PlanSource {
  readonly kind: 'task' | 'goal'
  readonly id: string
  readonly address: string
  readonly document: { readonly address: string; readonly title: string }
  readonly state: LivingItem['state']
  readonly provisional: boolean
  readonly why: string
}
interface Line {
  readonly title: string
  readonly department: string | null
  readonly departmentTitle: string | null
  readonly deadline: string | null
}
export interface PlanProposal extends Line, Pick<Due, 'late' | 'why'> {
  readonly source: PlanSource
}
export interface PlanItem extends Line {
  readonly id: string
  readonly address: string
  readonly measure: string | null
  readonly state: string
  readonly stateTitle: string
  /** Null where it has none, or its source has been dropped since. */
  readonly source: PlanSource | null
}

/** A region's plan for a year: what is in it, and what falls due and is not in it yet. */
export interface WorkPlan {
  readonly region: string
  readonly year: number
  readonly on: string
  readonly proposals: readonly PlanProposal[]
  /** By their days; those without one come last. Cancelled ones are left out. */
  readonly items: readonly PlanItem[]
}

export interface PlanAsked {
  readonly region: string
  readonly year: number
  /** Today. */
  readonly on: string
}

/** The plan as the actor may read it: one listing per register, however much falls due. */
export async function workPlan(kernel: Kernel, actor: Actor, asked: PlanAsked): Promise<WorkPlan> {
  const { region, year, on } = asked
  const { outlines, departments } = await programmeOf(kernel, actor, { region, on })
  const living = outlines.flatMap((one) => one.items.map((item) => sourceOf(item, one)))
  const sources = new Map(living.map((source) => [source.id, source]))
  const names = new Map(departments.map(({ code, name }) => [code, name]))
  const planned = await itemsIn(kernel, actor, { region, year })
  const taken = new Set(planned.flatMap(({ fields }) => [fields.task, fields.goal]))
  return {
    ...asked,
    proposals: dueIn(asked, goalsDue(outlines), tasksDue(outlines))
      .filter(({ id }) => !taken.has(id))
      .map(({ id, kind: _, ...due }) => ({ ...named(due, names), source: sources.get(id)! })),
    items: planned.map((item) => itemOf(item, { kernel, sources, names })),
  }
}

type Held = Omit<RecordRead, 'fields'> & { readonly fields: RecordOf<FieldsOf<typeof planItem>> }

async function itemsIn(
  kernel: Kernel,
  actor: Actor,
  where: Pick<PlanAsked, 'region' | 'year'>,
): Promise<Held[]> {
  const found: Held[] = []
  for await (const record of stream(kernel, 'work-plan-item', { actor, where }))
    if (record.state !== 'dropped') found.push(record as unknown as Held)
  return found.toSorted(
    (a, b) =>
      dayOf(a).localeCompare(dayOf(b)) || a.fields.title.localeCompare(b.fields.title, 'zh'),
  )
}
const dayOf = ({ fields }: Held): string => fields.deadline ?? '9999'

const sourceOf = (item: LivingItem, { document }: OutlineIn): PlanSource => ({
  kind: item.kind,
  id: item.id,
  address: item.address,
  document: { address: addressText(document), title: document.fields.title },
  state: item.state,
  provisional: item.provisional,
  why: item.why,
})

type Names = ReadonlyMap<string, string>
const named = <T extends { readonly department: string | null }>(line: T, names: Names) => ({
  ...line,
  departmentTitle: line.department && (names.get(line.department) ?? line.department),
})

interface Known {
  readonly kernel: Kernel
  readonly sources: ReadonlyMap<string, PlanSource>
  readonly names: Names
}

function itemOf(item: Held, { kernel, sources, names }: Known): PlanItem {
  const { title, department, deadline, measure, task, goal } = item.fields
  const { states } = kernel.catalogue.entries.get('work-plan-item')!.procedure
  return {
    ...named({ title, department, deadline }, names),
    id: item.id,
    address: addressText(item),
    measure,
    state: item.state,
    stateTitle: states[item.state] ?? item.state,
    source: sources.get(task ?? goal ?? '') ?? null,
  }
}

const goalsDue = (outlines: readonly OutlineIn[]) =>
  outlines.flatMap(({ document, goals }) =>
    goals.map(({ id, fields }) => ({
      id,
      title: fields.quote,
      department: fields.department,
      deadline: fields.deadline ?? document.fields.endsOn,
    })),
  )

const tasksDue = (outlines: readonly OutlineIn[]) =>
  outlines.flatMap(({ document: { fields: of }, tasks }) =>
    tasks.map(({ id, state, fields }) => ({
      id,
      title: fields.title,
      department: fields.department,
      timing: fields,
      done: state === 'done',
      startsOn: of.startsOn ?? of.issuedOn,
      endsOn: of.endsOn,
    })),
  )
