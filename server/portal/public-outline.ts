import { type Address, dayIn, publicActor } from '@zhiheng/kernel'
import {
  type DocumentSummary,
  type LivingItem,
  type LivingOutline,
  publishedOutline,
  publishedOutlines,
} from '@zhiheng/modules'
import type { OutlineNode } from '@zhiheng/policy'
import type { Parts } from '../parts.ts'
import { catalogueFor } from '../records/catalogue.ts'
import { nameOfRegion } from '../regions.ts'

/** First day that anybody may ask for. */
const earliest = '1990-01-01'

/** The day asked for, or undefined where it is not one that can be looked at; the future is today. */
export function dayAsked(on: string | undefined, today: string): string | undefined {
  if (on === undefined || on < earliest) return undefined
  return on < today ? on : today
}

/** Every published document as the public reads it, newest first. */
export async function publicDocuments(parts: Parts) {
  const today = dayIn(parts.now())
  const found = (await publishedOutlines(parts.kernel, { today })).filter(isOpen)
  return Promise.all(
    found.map(async (summary) => {
      const { goals, tasks, ...counts } = summary.counts
      const asOf = summary.endsOn !== null && summary.endsOn < today ? summary.endsOn : today
      return { ...(await headOf(parts, summary)), asOf, goals, tasks, counts }
    }),
  )
}

/** One published document with its states on a day; undefined where there is none that the public may read. */
export async function publicOutline(
  parts: Parts,
  { at, on }: { readonly at: Address; readonly on: string | undefined },
) {
  const today = dayIn(parts.now())
  const asked = { at, today, ...(on !== undefined && { on }) }
  const outline = await publishedOutline(parts.kernel, asked)
  if (!outline || !isOpen(outline.document)) return undefined
  const sources = sourcesOf(parts)
  return {
    document: await headOf(parts, outline.document),
    asOf: outline.asOf,
    text: outline.text,
    sections: sectionsOf(outline.nodes),
    items: outline.items.map((item) => itemOf(item, sources)),
    counts: outline.counts,
  }
}

/** Publishing asks for both; here they are looked at once more, whatever a document's history. */
const isOpen = ({ state, openness }: Pick<DocumentSummary, 'state' | 'openness'>) =>
  state === 'published' && openness === 'open'

/** Named one by one: what is added to a document later is not public by that. */
async function headOf({ kernel }: Parts, head: LivingOutline['document'] | DocumentSummary) {
  const { address, region, title, issuer, docNo, issuedOn, startsOn, endsOn } = head
  const name = await nameOfRegion(kernel.pool, region.code)
  const named = { code: region.code, name }
  return { address, region: named, title, issuer, docNo, issuedOn, startsOn, endsOn }
}

/** Parents before children, in the order of the text. */
function sectionsOf(nodes: readonly OutlineNode[]): Omit<OutlineNode, 'children'>[] {
  const all = nodes.flatMap(({ children, ...section }) => [section, ...sectionsOf(children)])
  return all.sort((a, b) => a.span.start - b.span.start)
}

type Source = { readonly definition: string; readonly citation: string }

/** How each counted indicator comes about; the others are stated. */
function sourcesOf({ kernel }: Parts): ReadonlyMap<string, Source> {
  const counted = catalogueFor(kernel, publicActor).indicators.filter((i) => i.kind === 'counted')
  return new Map(
    counted.map(({ name, definition, source }) => [name, { definition, citation: source }]),
  )
}

function itemOf(item: LivingItem, sources: ReadonlyMap<string, Source>) {
  const { id, span, quote, title, state, provisional, why } = item
  const shared = { id, span, quote, title, state, provisional, why }
  return item.kind === 'goal'
    ? { ...shared, kind: item.kind, goal: goalOf(item.goal, sources) }
    : { ...shared, kind: item.kind, task: taskOf(item.task) }
}

type GoalPart = Extract<LivingItem, { kind: 'goal' }>['goal']
type TaskPart = Extract<LivingItem, { kind: 'task' }>['task']

function goalOf(goal: GoalPart, sources: ReadonlyMap<string, Source>) {
  const { comparator, value, upper, unit, deadline, figure, forecast, trend, indicator } = goal
  return {
    comparator,
    value,
    upper,
    unit,
    deadline,
    figure: figure && {
      value: figure.value,
      of: figure.of ?? null,
      among: figure.among ?? null,
      period: figure.period,
      periodTitle: figure.periodTitle,
    },
    forecast,
    trend,
    source: sources.get(indicator ?? '') ?? null,
  }
}

/** Departments by name; whoever signed for the task and what was returned stay inside. */
function taskOf({ lead, responsible, cooperating, deadline }: TaskPart) {
  const named = (bodies: TaskPart['lead']) =>
    bodies.map(({ printed, title }) => ({ printed, title }))
  return {
    lead: named(lead),
    responsible: named(responsible),
    cooperating: named(cooperating),
    deadline,
  }
}
