import {
  type Address,
  addressText,
  all,
  clock,
  find,
  type Kernel,
  list,
  publicActor,
  type RecordRead,
  stream,
  type Where,
} from '@zhiheng/kernel'
import { publishedResult, samplingPublication } from '@zhiheng/modules'
import { bodyNamed } from '../../papers/declare/issuer.ts'
import { valueText } from '../../papers/declare/value-text.ts'
import { type Names, namesIn, place } from '../../records/names.ts'
import { type ResultQuery, whereOf } from './asked.ts'

type Verdict = 'pass' | 'fail'

/** One batch as everyone reads it; days are `YYYY-MM-DD`, what is not known, or not shown any more, is null. */
export interface OpenResult {
  readonly id: string
  /** Of its notice, after `/results/`. */
  readonly notice: string
  readonly region: string
  readonly product: string
  readonly brand: string | null
  readonly model: string | null
  readonly lot: string | null
  readonly producedOn: string | null
  readonly productClass: string
  readonly stage: string
  readonly sampledOn: string
  readonly sampledUnit: string
  readonly producer: string | null
  readonly laboratory: string | null
  readonly conclusion: Verdict | null
  readonly failedItems: string | null
  readonly state: 'shown' | 'held' | 'withdrawn'
  readonly releasedOn: string
  readonly heldWhy: string | null
  readonly retestLaboratory: string | null
  readonly correction: string | null
  readonly previous: Verdict | null
  readonly correctedOn: string | null
  readonly withdrawnOn: string | null
  readonly withdrawnWhy: string | null
}
/** A notice as everyone reads it. */
export interface OpenPublication {
  readonly address: string
  readonly region: string
  readonly regionCode: string
  readonly issuer: string
  readonly title: string
  readonly docNo: string | null
  readonly productClass: string
  readonly level: string
  readonly from: string
  readonly until: string
  readonly summary: string
  readonly advice: string | null
  readonly releasedOn: string
  readonly correctedOn: string | null
  readonly withdrawnOn: string | null
  readonly withdrawnWhy: string | null
}
interface Page<Of> {
  readonly records: readonly Of[]
  readonly next: string | null
}

const publications = samplingPublication.name
const results = publishedResult.name
const newest = { actor: publicActor, sort: 'releasedOn' } as const
/** More lines than any notice has. */
const mostLines = 3000

/** Published notices, newest first. @throws {Refusal} list.no-place */
export async function openPublications(
  kernel: Kernel,
  asked: ResultQuery,
  limit: number,
): Promise<Page<OpenPublication>> {
  const { after } = asked
  const where = whereOf(asked)
  const page = await list(kernel, publications, {
    ...newest,
    where,
    limit,
    ...(after && { after }),
  })
  return { records: await publicationsOf(kernel, page.records), next: page.next }
}

/** One published notice; undefined where there is none that everyone may read. */
export async function openPublication(
  kernel: Kernel,
  at: Address,
): Promise<OpenPublication | undefined> {
  const record = await find(kernel, publications, { actor: publicActor, at })
  return record && (await publicationsOf(kernel, [record]))[0]
}

/** Results that the form asks for, newest first. @throws {Refusal} list.no-place */
export async function openResults(
  kernel: Kernel,
  asked: ResultQuery,
  limit: number,
): Promise<Page<OpenResult>> {
  const { after } = asked
  const page = await list(kernel, results, { ...sought(asked), limit, ...(after && { after }) })
  return { records: await resultsOf(kernel, page.records), next: page.next }
}

/** Every line of one notice, those that failed first. */
export async function linesOf(kernel: Kernel, { id, region }: Address): Promise<OpenResult[]> {
  const lines = await gathered(kernel, { ...newest, where: { region, publication: id } }, mostLines)
  const failed = ({ conclusion }: OpenResult) => (conclusion === 'fail' ? 0 : 1)
  return lines.toSorted((a, b) => failed(a) - failed(b))
}

/** As many results as one file holds. */
export const resultsFor = (kernel: Kernel, asked: ResultQuery, most: number) =>
  gathered(kernel, sought(asked), most)

function sought(asked: ResultQuery) {
  const { q, verdict } = asked
  const where = all(whereOf(asked), verdict === undefined ? {} : { conclusion: verdict })
  return { ...newest, where, ...(q !== '' && { search: q }) }
}

async function gathered(
  kernel: Kernel,
  asked: Parameters<typeof stream>[2] & { readonly where: Where },
  most: number,
): Promise<OpenResult[]> {
  const found: RecordRead[] = []
  for await (const record of stream(kernel, results, asked)) {
    found.push(record)
    if (found.length === most) break
  }
  return resultsOf(kernel, found)
}

const text = (record: RecordRead, name: string) => (record.fields[name] ?? null) as string | null

async function publicationsOf(
  kernel: Kernel,
  records: readonly RecordRead[],
): Promise<OpenPublication[]> {
  const { fields } = samplingPublication
  const names = await namesOfOpen(kernel, records, {})
  const issuers = await issuersOf(kernel, records)
  return records.map((record) => ({
    address: addressText(record),
    region: names[record.region] ?? record.region,
    regionCode: record.region,
    issuer: issuers.get(bodyOf(record))!,
    title: text(record, 'title')!,
    docNo: text(record, 'docNo'),
    productClass: valueText(fields.productClass, record.fields.productClass, () => undefined),
    level: valueText(fields.level, record.fields.level, () => undefined),
    from: text(record, 'from')!,
    until: text(record, 'until')!,
    summary: text(record, 'summary')!,
    advice: text(record, 'advice'),
    releasedOn: text(record, 'releasedOn')!,
    correctedOn: text(record, 'correctedOn'),
    withdrawnOn: text(record, 'withdrawnOn'),
    withdrawnWhy: text(record, 'withdrawnWhy'),
  }))
}

const bodyOf = ({ region, fields }: RecordRead): string => `${region}/${fields.department}`

/** Full names, as documents are signed. */
async function issuersOf(kernel: Kernel, records: readonly RecordRead[]) {
  const bodies = new Map(records.map((record) => [bodyOf(record), record]))
  const named = [...bodies].map(async ([key, { region, fields }]) => {
    const { name } = await bodyNamed(kernel, region, String(fields.department))
    return [key, name] as const
  })
  return new Map(await Promise.all(named))
}

const states = { published: 'shown', held: 'held', retested: 'held' } as const

async function resultsOf(kernel: Kernel, records: readonly RecordRead[]): Promise<OpenResult[]> {
  const { laboratory, retestLaboratory } = publishedResult.fields
  const names = await namesOfOpen(kernel, records, { laboratory, retestLaboratory })
  return records.map((record) => openResultOf(record, names))
}

/** Named one by one: what is added to a line later is not public by that. */
function openResultOf(record: RecordRead, names: Names): OpenResult {
  const { fields } = publishedResult
  const raw = (name: keyof typeof fields) => text(record, name)
  const named = (name: keyof typeof fields) => names[raw(name) ?? ''] ?? raw(name)
  const said = (name: 'productClass' | 'stage') =>
    valueText(fields[name], record.fields[name], () => undefined)
  return {
    id: record.id,
    notice: addressText({ region: record.region, id: raw('publication')! }),
    region: names[record.region] ?? record.region,
    product: raw('product')!,
    brand: raw('brand'),
    model: raw('model'),
    lot: raw('lot'),
    producedOn: raw('producedOn'),
    productClass: said('productClass'),
    stage: said('stage'),
    sampledOn: raw('sampledOn')!,
    sampledUnit: raw('sampledUnit')!,
    producer: raw('producer'),
    laboratory: named('laboratory'),
    conclusion: raw('conclusion') as Verdict | null,
    failedItems: raw('failedItems'),
    state: states[record.state as keyof typeof states] ?? 'withdrawn',
    releasedOn: raw('releasedOn')!,
    heldWhy: raw('heldWhy'),
    retestLaboratory: named('retestLaboratory'),
    ...correctionOf(record),
    withdrawnOn: raw('withdrawnOn'),
    withdrawnWhy: raw('withdrawnWhy'),
  }
}

/** What is proposed but not approved yet is told to nobody. */
function correctionOf(record: RecordRead) {
  const correctedOn = text(record, 'correctedOn')
  const corrected = correctedOn !== null && record.state !== 'retested'
  return {
    correctedOn,
    correction: corrected ? text(record, 'correction') : null,
    previous: corrected ? (text(record, 'previous') as Verdict | null) : null,
  }
}

function namesOfOpen(
  kernel: Kernel,
  records: readonly RecordRead[],
  named: Parameters<typeof namesIn>[2][number]['fields'],
): Promise<Names> {
  const fields = { ...named, region: place }
  return namesIn(
    kernel,
    clock,
    records.map(({ region, fields: values }) => ({
      ...{ region, fields },
      values: {
        ...Object.fromEntries(Object.keys(named).map((name) => [name, values[name]])),
        region,
      },
    })),
  )
}
