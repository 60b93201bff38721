import { type Actor, addressText, type Kernel } from '@zhiheng/kernel'
import type { OutlineNode } from '@zhiheng/policy'
import { type DepartmentFacts, departmentsOf } from '../../organisation/index.ts'
import type { Held } from '../fields.ts'
import { type Figures, figuresFor, type Sought } from './figures.ts'
import { goalItem } from './goal-item.ts'
import { countsOf, type DocumentHead, type LivingItem, type LivingOutline } from './living.ts'
import type { Holding } from './load.ts'
import { mayServe } from './serving.ts'
import { taskItem } from './task-item.ts'

/** What stands behind the items of some documents, read once for all of them. */
export interface Behind {
  readonly kernel: Kernel
  readonly figures: Figures
  /** By region. */
  readonly departments: ReadonlyMap<string, readonly DepartmentFacts[]>
}

/** Reads it: as many questions as there are regions and counted indicators, however many goals. */
export async function behind(kernel: Kernel, actor: Actor, what: Sought): Promise<Behind> {
  const regions = [...new Set(what.holdings.map(({ document }) => document.region))]
  const [figures, departments] = await Promise.all([
    figuresFor(kernel, actor, what),
    Promise.all(
      regions.map(async (region) => [region, await departmentsOf(kernel, actor, region)] as const),
    ),
  ])
  return { kernel, figures, departments: new Map(departments) }
}

/** The day a document is looked at when none is asked for: today, or its end once it is over. */
export function defaultDay({ fields }: Held<'document'>, today: string): string {
  return fields.endsOn !== null && fields.endsOn < today ? fields.endsOn : today
}

/** Goals and tasks with their states on the day `asOf`, in the order of the text. */
export function itemsOf(holding: Holding, asOf: string, on: Behind): LivingItem[] {
  const { document, reports, serving } = holding
  const departments = on.departments.get(document.region) ?? []
  const goals = holding.goals.map((goal) => goalItem(goal, { ...on, document, asOf }))
  const tasks = holding.tasks.map((task) =>
    taskItem(task, { document, reports, serving, departments, asOf }),
  )
  return [...goals, ...tasks].toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )
}

/** The whole page of one document. */
export function outlineOf(holding: Holding, asOf: string, on: Behind): LivingOutline {
  const found = itemsOf(holding, asOf, on)
  const { text, outline } = holding.document.fields
  const nodes = JSON.parse(outline) as OutlineNode[]
  const proposed = mayServe(found, nodes)
  const items = found.map((item) =>
    item.kind === 'task' ? { ...item, task: { ...item.task, mayServe: proposed(item) } } : item,
  )
  return {
    document: headOf(holding.document),
    asOf,
    text,
    nodes,
    items,
    counts: countsOf(items),
  }
}

export function headOf(document: Held<'document'>): DocumentHead {
  const { title, issuer, docNo, issuedOn, startsOn, endsOn, openness } = document.fields
  return {
    id: document.id,
    address: addressText(document),
    region: { code: document.region, name: '' },
    title,
    issuer,
    docNo,
    issuedOn,
    startsOn,
    endsOn,
    state: document.state,
    openness,
  }
}
