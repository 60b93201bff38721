import {
  clock,
  getEntry,
  type Kernel,
  list,
  publicActor,
  type RecordRead,
  stream,
} from '@zhiheng/kernel'
import { listPublication } from '@zhiheng/modules'
import { bodyNamed } from '../../papers/declare/issuer.ts'
import { type Names, namesIn, shownOf } from '../../records/names.ts'

const { name, fields } = listPublication

/** One enterprise on the list as everyone reads it; days are `YYYY-MM-DD`. */
export interface OpenListing {
  readonly id: string
  readonly region: string
  readonly firm: string
  readonly firmCode: string
  readonly item: string
  readonly act: string
  readonly article: string
  readonly decisionNo: string
  readonly listNo: string
  readonly authority: string
  readonly decidedOn: string
  readonly publishedOn: string
  readonly until: string
}
export interface OpenListings {
  readonly listings: readonly OpenListing[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

const asked = { actor: publicActor, where: { released: true }, sort: 'publishedOn' } as const

/** Who is on the list now, newest first. @throws {Refusal} list.no-place */
export async function openListings(
  kernel: Kernel,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<OpenListings> {
  const page = await list(kernel, name, { ...asked, limit, ...(after !== undefined && { after }) })
  return { listings: await openOf(kernel, page.records), next: page.next }
}

/** As many as one file holds. */
export async function listingsFor(kernel: Kernel, most: number): Promise<readonly OpenListing[]> {
  const found: RecordRead[] = []
  for await (const record of stream(kernel, name, asked)) {
    found.push(record)
    if (found.length === most) break
  }
  return openOf(kernel, found)
}

async function openOf(
  kernel: Kernel,
  records: readonly RecordRead[],
): Promise<readonly OpenListing[]> {
  const shown = shownOf(getEntry(kernel.catalogue, name), records).map((one) => ({
    ...one,
    fields: { party: fields.party, region: one.fields.region! },
  }))
  const names = await namesIn(kernel, clock, shown)
  return Promise.all(records.map((record) => openListingOf(kernel, record, names)))
}

/** Named one by one: what is added to a publication later is not public by that. */
async function openListingOf(
  kernel: Kernel,
  { id, region, fields: values }: RecordRead,
  names: Names,
): Promise<OpenListing> {
  const text = (of: keyof typeof fields) => String(values[of])
  return {
    id,
    region: names[region] ?? region,
    firm: names[text('party')] ?? text('party'),
    firmCode: text('party'),
    item: text('item'),
    act: text('act'),
    article: text('article'),
    decisionNo: text('decisionNo'),
    listNo: text('listNo'),
    authority: (await bodyNamed(kernel, region, text('department'))).name,
    decidedOn: text('decidedOn'),
    publishedOn: text('publishedOn'),
    until: text('until'),
  }
}
