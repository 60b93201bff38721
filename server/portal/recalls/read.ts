import {
  type Address,
  addressText,
  clock,
  find,
  getEntry,
  type Kernel,
  list,
  publicActor,
  type RecordRead,
} from '@zhiheng/kernel'
import { recallNotice } from '@zhiheng/modules'
import { valueText } from '../../papers/declare/value-text.ts'
import { type Names, namesIn, shownOf } from '../../records/names.ts'
import { picturesAmong } from './pictures.ts'

const name = recallNotice.name
const fields = recallNotice.fields
type Shown = keyof typeof fields

/** A recall as everyone reads it; days are `YYYY-MM-DD`, what is not known is null. */
export interface OpenRecall {
  readonly id: string
  /** Where its page is, after `/recalls/`. */
  readonly address: string
  readonly region: string
  readonly noticeNo: string | null
  readonly product: string
  readonly brand: string | null
  readonly model: string | null
  readonly lot: string | null
  readonly firm: string
  readonly firmCode: string
  readonly category: string
  readonly categoryCode: string
  readonly risk: string
  readonly riskCode: string
  readonly grade: string | null
  readonly voluntary: boolean
  readonly reason: string
  readonly measure: string | null
  readonly advice: string
  readonly contact: string
  readonly area: string | null
  readonly from: string
  readonly releasedOn: string
  readonly prolonged: string | null
  readonly stage: string | null
  readonly unit: string | null
  readonly affected: number | null
  readonly sold: number | null
  readonly recovered: number | null
  readonly destroyed: number | null
  readonly figuresOn: string | null
  /** Where the pictures of the product are, on this site. */
  readonly pictures: readonly string[]
}
export interface OpenRecalls {
  readonly recalls: readonly OpenRecall[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** Released recalls, newest first. @throws {Refusal} list.no-place */
export async function openRecalls(
  kernel: Kernel,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<OpenRecalls> {
  const where = { released: true }
  const asked = { actor: publicActor, where, sort: 'releasedOn', limit }
  const page = await list(kernel, name, { ...asked, ...(after !== undefined && { after }) })
  return { recalls: await openOf(kernel, page.records), next: page.next }
}

/** One released recall; undefined where there is none that everyone may read. */
export async function openRecall(kernel: Kernel, at: Address): Promise<OpenRecall | undefined> {
  const record = await find(kernel, name, { actor: publicActor, at })
  if (record?.fields.released !== true) return undefined
  const [recall] = await openOf(kernel, [record])
  return recall
}

async function openOf(kernel: Kernel, records: readonly RecordRead[]): Promise<OpenRecall[]> {
  const open = shownOf(getEntry(kernel.catalogue, name), records).map((shown) => ({
    ...shown,
    fields: { party: fields.party, region: shown.fields.region! },
  }))
  const names = await namesIn(kernel, clock, open)
  return Promise.all(
    records.map(async (record) => ({
      ...openRecallOf(record, names),
      pictures: await picturesOf(kernel, record),
    })),
  )
}

async function picturesOf(kernel: Kernel, { region, id, fields: values }: RecordRead) {
  const pictures = await picturesAmong(kernel, (values.images ?? []) as string[])
  return pictures.map((_, n) => `/recalls/${addressText({ region, id })}/pictures/${n + 1}`)
}

/** Named one by one: what is added to a notice later is not public by that. */
function openRecallOf(
  { id, region, fields: values }: RecordRead,
  names: Names,
): Omit<OpenRecall, 'pictures'> {
  const raw = <T>(of: Shown): T => (values[of] ?? null) as T
  const said = (of: Shown): string => valueText(fields[of], values[of], () => undefined)
  const known = (of: Shown): string | null => said(of) || null
  return {
    id,
    address: addressText({ region, id }),
    region: names[region] ?? region,
    noticeNo: raw('noticeNo'),
    product: raw('product'),
    brand: raw('brand'),
    model: raw('model'),
    lot: raw('lot'),
    firm: names[raw<string>('party')] ?? raw('party'),
    firmCode: raw('party'),
    category: said('category'),
    categoryCode: raw('category'),
    risk: said('riskType'),
    riskCode: raw('riskType'),
    grade: known('grade'),
    voluntary: values.ordered !== true,
    reason: raw('reason'),
    measure: raw('measure'),
    advice: raw('advice'),
    contact: raw('contact'),
    area: raw('area'),
    from: raw('from'),
    releasedOn: raw('releasedOn'),
    prolonged: raw('prolonged'),
    stage: known('stage'),
    unit: known('unit'),
    affected: raw('affected'),
    sold: raw('sold'),
    recovered: raw('recovered'),
    destroyed: raw('destroyed'),
    figuresOn: raw('figuresOn'),
  }
}
