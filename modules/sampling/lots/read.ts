import {
  type Actor,
  type Address,
  find,
  type Kernel,
  type RecordRead,
  refuse,
  stream,
} from '@zhiheng/kernel'
import { type Entry, type PublishedDraw, type Rule, readPerClass } from '../draw/index.ts'

/** Who asks, under whose rights everything is read. */
export interface Asking {
  readonly kernel: Kernel
  readonly actor: Actor
}

/** A draw with its lists, as they are now. */
export interface DrawRead {
  readonly draw: RecordRead
  /** Those that are on the lists; what was removed is not. */
  readonly lines: readonly RecordRead[]
}

/** @throws {Refusal} record.unknown */
export async function readDraw({ kernel, actor }: Asking, at: Address): Promise<DrawRead> {
  const draw = await find(kernel, 'draw', { actor, at })
  if (!draw) throw refuse('record.unknown', undefined as never)
  const lines: RecordRead[] = []
  const where = { region: draw.region, draw: draw.id }
  for await (const line of stream(kernel, 'draw-entry', { actor, where }))
    if (line.state !== 'removed') lines.push(line)
  return { draw, lines }
}

/** A record of the register draw-entry as the draw sees it. */
export function entryOf({ fields }: RecordRead): Entry {
  return {
    kind: fields.kind as Entry['kind'],
    code: fields.code as string,
    stratum: (fields.stratum ?? null) as string | null,
    tickets: fields.tickets as number,
    conflicts: (fields.conflicts ?? []) as readonly string[],
    excluded: (fields.excluded ?? null) as string | null,
  }
}

/** @throws {TypeError} where the shares by class cannot be read */
export const ruleOf = ({ fields }: RecordRead): Rule => ({
  firms: fields.firms as number,
  perFirm: fields.perFirm as number,
  perClass: readPerClass((fields.perClass ?? null) as readonly string[] | null),
})

/** A finished draw as it is published; null while it has not been drawn. */
export function publishedOf({ draw, lines }: DrawRead): PublishedDraw | null {
  const told = draw.fields as Record<string, string | null>
  const { rule: format, secret, commitment, witness, listHash, seed } = told
  if (!format || !secret || !commitment || !witness || !listHash || !seed) return null
  const drawn = lines
    .filter(({ fields }) => fields.kind === 'firm' && fields.drawn === true)
    .map(({ fields }) => ({
      firm: fields.code as string,
      rank: fields.rank as number,
      inspectors: (fields.goesTo ?? []) as readonly string[],
    }))
    .toSorted((a, b) => a.rank - b.rank)
  const inputs = { secret, witness, rule: ruleOf(draw), entries: lines.map(entryOf) }
  return { format, commitment, listHash, seed, ...inputs, drawn }
}
