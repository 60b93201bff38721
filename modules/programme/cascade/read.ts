import {
  type Actor,
  type Address,
  addressText,
  find,
  type Kernel,
  publicActor,
  type RecordRead,
  refuse,
  stream,
} from '@zhiheng/kernel'
import { type Held, held } from '../fields.ts'
import { type FilingRead, filingsUnder } from '../filing/read.ts'
import { everyOne, type Holding, holdingsOf } from '../outline/load.ts'
import { type Covered, countsOf, coverageOf, type Plan, type SumCheck, sumsOf } from './coverage.ts'
import { documentNumber } from './numbers.ts'

/** A document as the graph of bases names it. */
export interface Cited {
  readonly docNo: string
  /** Null where this instance does not hold the document, or the actor may not see it. */
  readonly title: string | null
  readonly address: string | null
  readonly region: string | null
}

/** The documents that one is made under, and those that are made under it. */
export interface Basis {
  readonly above: readonly Cited[]
  readonly below: readonly Cited[]
}

/** Follows the numbers that documents cite, up and down. @throws {Refusal} record.unknown */
export async function basisOf(kernel: Kernel, actor: Actor, at: Address): Promise<Basis> {
  const { document, others } = await documentsAround(kernel, actor, at)
  const named = (document.fields.basis ?? []).map(documentNumber)
  const byNumber = new Map(others.flatMap((one) => (numberOf(one) ? [[numberOf(one), one]] : [])))
  return {
    above: named.map((docNo) => citedOf(docNo, byNumber.get(docNo))),
    below: madeUnder(document, others).map((one) => citedOf(one.fields.docNo ?? '', one)),
  }
}

/** How the plans of one lower region take up the upper document. */
export interface RegionCoverage {
  readonly region: string
  readonly plans: readonly Cited[]
  readonly items: readonly Covered[]
  readonly counts: ReturnType<typeof countsOf>
}
export interface Coverage {
  readonly document: { readonly address: string; readonly title: string; readonly region: string }
  readonly goals: number
  readonly tasks: number
  /** Only regions that have made a plan under the document. */
  readonly regions: readonly RegionCoverage[]
  /** The latest plan that each region has filed, those of regions whose plans the actor may not read with them. */
  readonly filings: readonly FilingRead[]
  /** Numbers that are shared out, beside the sum of what the regions promise. */
  readonly sums: readonly SumCheck[]
}

/**
 * Goes through every plan of lower regions that cites the document. `below` are the regions that should have one:
 * what they have not promised keeps sums unknown. @throws {Refusal} record.unknown
 */
export async function coverage(
  kernel: Kernel,
  actor: Actor,
  { at, below }: { readonly at: Address; readonly below: readonly string[] },
): Promise<Coverage> {
  const { document, others } = await documentsAround(kernel, actor, at)
  const lower = madeUnder(document, others).filter(({ region }) => isBelow(region, document.region))
  const records = [document, ...lower] as unknown as RecordRead[]
  const [own, ...plans] = await holdingsOf(kernel, actor, records)
  const above = planOf([own!])
  const byRegion = Map.groupBy(plans, (plan) => plan.document.region)
  const regions = [...byRegion].map(([region, held]) => regionCoverage(above, region, held))
  const all = [...new Set([...below, ...byRegion.keys()])]
  const sums = sumsOf(
    above,
    all.map((region) => (byRegion.has(region) ? planOf(byRegion.get(region)!) : null)),
  )
  const { title, docNo } = document.fields
  const filed = docNo ? await filingsUnder(kernel, actor, { region: document.region, docNo }) : []
  return {
    document: { address: addressText(document), title, region: document.region },
    goals: above.goals.length,
    tasks: above.tasks.length,
    regions: regions.toSorted((a, b) => a.region.localeCompare(b.region)),
    filings: filed,
    sums,
  }
}

const isBelow = (region: string, above: string) =>
  region.length > above.length && (above === '0' || region.startsWith(above))

function regionCoverage(above: Plan, region: string, held: readonly Holding[]): RegionCoverage {
  const items = coverageOf(above, planOf(held))
  const plans = held.map(({ document }) => citedOf(document.fields.docNo ?? '', document))
  return { region, plans, items, counts: countsOf(items) }
}

/** What all plans of one region promise together. */
export const planOf = (held: readonly Holding[]): Plan => ({
  goals: held.flatMap(({ document, goals }) =>
    goals.map(({ id, fields }) => ({
      id,
      title: fields.scope ? `${fields.indicatorTitle}（${fields.scope}）` : fields.indicatorTitle,
      indicator: fields.scope ? null : fields.indicator,
      comparator: fields.comparator,
      value: fields.value,
      upper: fields.upper,
      unit: fields.unit,
      deadline: fields.deadline ?? document.fields.endsOn,
    })),
  ),
  tasks: held.flatMap(({ tasks }) =>
    tasks.map(({ id, fields: { title, quote, body, department } }) => ({
      id,
      title,
      body: body ?? quote,
      department,
    })),
  ),
})

type Document = Held<'document'>

/** A document and every other one that the actor may see, with those that are released to everyone. */
async function documentsAround(kernel: Kernel, actor: Actor, at: Address) {
  const found = await find(kernel, 'document', { actor, at })
  if (!found) throw refuse('record.unknown', undefined as never)
  const [own, released] = await Promise.all([
    everyOne(stream(kernel, 'document', { actor })),
    everyOne(stream(kernel, 'document', { actor: publicActor })),
  ])
  const all = new Map([...released, ...own].map((one) => [one.id, held('document', one)]))
  const others = [...all.values()].filter(({ id, state }) => id !== at.id && state !== 'withdrawn')
  return { document: held('document', found), others }
}

const numberOf = ({ fields }: Document) => fields.docNo && documentNumber(fields.docNo)

function madeUnder(document: Document, others: readonly Document[]): Document[] {
  const number = numberOf(document)
  if (!number) return []
  return others.filter(({ fields }) => fields.basis?.map(documentNumber).includes(number))
}

function citedOf(docNo: string, document: Document | undefined): Cited {
  if (!document) return { docNo, title: null, address: null, region: null }
  return {
    docNo,
    title: document.fields.title,
    address: addressText(document),
    region: document.region,
  }
}
