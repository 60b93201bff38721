import { type Actor, type Address, type Entry, find, type Kernel } from '@zhiheng/kernel'

/** States by the link fields whose records a step asks the state of; null of one that the actor does not see. */
export type LinkedStates = Readonly<Record<string, string | null>>

interface Asked {
  readonly actor: Actor
  readonly record: Pick<Address, 'region'> & { readonly fields: Readonly<Record<string, unknown>> }
}

/** How the records stand that this one links to, as far as its steps look at that. */
export async function linkedStates(
  kernel: Kernel,
  { procedure }: Entry,
  { actor, record: { region, fields } }: Asked,
): Promise<LinkedStates> {
  const asked = new Map(
    Object.values(procedure.steps).flatMap(({ beside = [] }) =>
      beside.flatMap(({ states, link, register }) => (states ? [[link, register] as const] : [])),
    ),
  )
  const found = [...asked].map(async ([link, register]) => {
    const id = fields[link]
    if (typeof id !== 'string') return []
    const linked = await find(kernel, register, { actor, at: { region, id } })
    return [[link, linked?.state ?? null] as const]
  })
  return Object.fromEntries((await Promise.all(found)).flat())
}
