import { asOf, find, oneOf, type RecordRead, stream } from '@zhiheng/kernel'
import type { Asking, DrawRead } from './read.ts'

/** Chances by risk class, where a draw is weighted. */
const ticketsOf: Readonly<Record<string, number>> = { a: 1, b: 2, c: 4, d: 8 }
/** From the lowest level to the highest. */
const ranks = ['county', 'municipal', 'provincial', 'national']
/** The same product of the same firm is not sampled again by the same authority within so many months (第6条, from memory). */
const repeatMonths = 6

/** What the step `add` of an entry is told. */
export type Line = Readonly<Record<string, unknown>>

interface Product {
  readonly name: string
  readonly level: string | null
}

/**
 * Lines that a draw could have: the firms that are classed for its product, each with why it takes no part, and the
 * officers of its department. What is on the lists already is left alone.
 */
export async function proposeLines(
  asking: Asking,
  { read, on }: { readonly read: DrawRead; readonly on: string },
): Promise<Line[]> {
  const listed = new Set(read.lines.map(({ fields }) => fields.code))
  const lines = [...(await firmLines(asking, read, on)), ...(await officerLines(asking, read, on))]
  return lines
    .filter(({ code }) => !listed.has(code))
    .map((line) => ({ draw: read.draw.id, ...line }))
}

async function firmLines(asking: Asking, { draw }: DrawRead, on: string): Promise<Line[]> {
  const product = await productOf(asking, draw)
  if (!product) return []
  const { kernel, actor } = asking
  const { region } = draw
  const where = { region, product: product.name }
  const classed = await asOf(kernel, 'firm-class', { actor, on, where })
  const codes = classed.map(({ fields }) => fields.party as string)
  const parties = await byCode(asking, 'party', { codes, field: 'code' })
  const samples = await byCode(asking, 'sample', { codes, field: 'sampledUnitCode' })
  const { weighted, perClass } = draw.fields
  return classed.map(({ fields }) => {
    const code = fields.party as string
    const riskClass = fields.riskClass as string
    const [party] = parties.get(code) ?? []
    return {
      kind: 'firm',
      code,
      name: (party?.fields.name as string | undefined) ?? code,
      stratum: perClass ? riskClass : null,
      tickets: weighted ? ticketsOf[riskClass] : 1,
      ...whyNot({ party, samples: samples.get(code) ?? [], product, on }),
    }
  })
}

interface Standing {
  readonly party: RecordRead | undefined
  readonly samples: readonly RecordRead[]
  readonly product: Product
  readonly on: string
}

/** Why a firm takes no part, in the words of the rule; nothing where it does. */
function whyNot({ party, samples, product, on }: Standing): Line {
  if (party && party.state !== 'current') return { excluded: 'closed', why: '企业登记状态不是存续' }
  const same = samples.filter(
    ({ state, fields }) =>
      !['withdrawn', 'voided'].includes(state) && fields.product === product.name,
  )
  const rank = (level: unknown) => ranks.indexOf(String(level))
  const higher = same.find(
    ({ fields }) =>
      String(fields.sampledOn).slice(0, 4) === on.slice(0, 4) &&
      product.level !== null &&
      rank(fields.level) > rank(product.level),
  )
  if (higher)
    return {
      excluded: 'higher',
      why: `上级今年已抽查同一产品（抽样单${higher.fields.sampleNo}，产品质量法第15条）`,
    }
  const repeat = same.find(({ fields }) => String(fields.sampledOn) > monthsBefore(on))
  return repeat
    ? { excluded: 'repeat', why: `半年内已抽查同一产品（抽样单${repeat.fields.sampleNo}）` }
    : {}
}

function monthsBefore(on: string): string {
  const day = new Date(`${on}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() - repeatMonths)
  return day.toISOString().slice(0, 10)
}

async function productOf({ kernel, actor }: Asking, draw: RecordRead): Promise<Product | null> {
  const { region } = draw
  const id = draw.fields.item as string | null
  const item = id ? await find(kernel, 'plan-item', { actor, at: { region, id } }) : undefined
  if (!item) return null
  const at = { region, id: item.fields.plan as string }
  const plan = await find(kernel, 'sampling-plan', { actor, at })
  const level = (plan?.fields.level ?? null) as string | null
  return { name: item.fields.product as string, level }
}

/** Codes that are asked for at once. */
const together = 200

async function byCode(
  { kernel, actor }: Asking,
  register: string,
  { codes, field }: { readonly codes: readonly string[]; readonly field: string },
): Promise<Map<string, RecordRead[]>> {
  const found: RecordRead[] = []
  for (let n = 0; n < codes.length; n += together) {
    const where = { [field]: oneOf(...codes.slice(n, n + together)) }
    for await (const record of stream(kernel, register, { actor, where })) found.push(record)
  }
  return Map.groupBy(found, ({ fields }) => fields[field] as string)
}

async function officerLines(asking: Asking, { draw }: DrawRead, on: string): Promise<Line[]> {
  const { kernel, actor } = asking
  const where = {
    region: draw.region,
    role: 'officer',
    department: draw.fields.department as string,
  }
  const lines: Line[] = []
  for await (const post of stream(kernel, 'post', { actor, where }))
    if (post.state === 'held' && holds(post, on))
      lines.push({
        kind: 'inspector',
        code: post.id,
        name: await holderOf(asking, post),
        tickets: 1,
      })
  return lines
}

const holds = ({ fields }: RecordRead, on: string): boolean =>
  String(fields.startsOn) <= on && (!fields.endsOn || String(fields.endsOn) >= on)

async function holderOf({ kernel, actor }: Asking, post: RecordRead): Promise<string> {
  const at = { region: post.region, id: post.fields.person as string }
  const person = await find(kernel, 'person', { actor, at })
  return String(person?.fields.name ?? post.fields.title)
}
