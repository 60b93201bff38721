import {
  type Actor,
  type Address,
  type ChainLink,
  chainOf,
  getEntry,
  type Kernel,
  type RecordRead,
} from '@zhiheng/kernel'
import { findSome } from '@zhiheng/kernel/register/some.ts'
import { z } from 'zod'
import { headlineOf } from './headline.ts'
import { type Names, namesOfItems } from './names.ts'
import { numberOf } from './number.ts'

const link = z.object({
  register: z.string(),
  region: z.string(),
  id: z.string(),
  /** What one tells it by, and the number that it was given, if any. */
  title: z.string(),
  number: z.string().nullable(),
  state: z.string(),
  /** How many records lie between, from 1: what came of what is before it. */
  far: z.number(),
  /** When the one that is further from the beginning came about. */
  at: z.string(),
})
/** From what a record came about, the beginning first; and what came of it. */
export const chainShape = z.object({ from: z.array(link), led: z.array(link) })

/** The chain of a record, as far as the actor may read it. */
export async function chainFor(
  kernel: Kernel,
  asked: { readonly actor: Actor; readonly at: Address },
): Promise<z.infer<typeof chainShape>> {
  const { from, led } = await chainOf(kernel, asked)
  const wanted = Map.groupBy([...from, ...led], ({ register }) => register)
  const found = await findSome(kernel, asked.actor, wanted)
  const items = [...found].flatMap(([register, some]) =>
    some.map((record) => ({ register, record })),
  )
  const names = await namesOfItems(kernel, asked.actor, items)
  const shown = new Map(items.map((item) => [item.record.id, shownAs(kernel, item, names)]))
  const told = (links: readonly ChainLink[]) =>
    links.flatMap((one) => {
      const as = shown.get(one.id)
      return as ? [{ ...one, ...as }] : []
    })
  return { from: told(from), led: told(led) }
}

interface Item {
  readonly register: string
  readonly record: RecordRead
}

function shownAs(kernel: Kernel, item: Item, names: Names) {
  const { register } = getEntry(kernel.catalogue, item.register)
  const { fields, state } = item.record
  return {
    title: headlineOf(register, fields, names),
    number: numberOf(register, fields),
    state,
  }
}
