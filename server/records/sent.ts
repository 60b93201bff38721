import { type Actor, type Address, deliveries, type Kernel } from '@zhiheng/kernel'
import { z } from 'zod'
import { namesOfRegions } from '../regions.ts'

/** What went out from a record: where to, how it stands there, since when and by whom. */
export const sentShape = z.object({
  to: z.object({ code: z.string(), name: z.string() }),
  register: z.string(),
  state: z.string(),
  sentAt: z.string(),
  at: z.string(),
  by: z.string().nullable(),
})

/** The deliveries of a record with the names of the regions they went to, oldest first. */
export async function sentFrom(
  kernel: Kernel,
  asked: { readonly actor: Actor; readonly at: Address },
) {
  const sent = await deliveries(kernel, asked)
  const names = await namesOfRegions(kernel.pool, [...new Set(sent.map(({ to }) => to))])
  return sent.map(({ to, register, state, sentAt, at, by }) => {
    const region = { code: to, name: names.get(to) ?? to }
    return { to: region, register, state, sentAt, at, by }
  })
}
