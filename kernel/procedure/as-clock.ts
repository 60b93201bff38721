import type { Kernel } from '../kernel.ts'
import { clock } from '../rights/declare.ts'
import { transaction } from '../transaction.ts'
import { type Address, prepare } from './answers.ts'
import { type Outcome, type Taking, takeIn } from './run.ts'
import { type Plan, readied } from './store.ts'

/** Takes a step that belongs to the clock on every record of `on`, in a transaction of its own: it is told nothing. */
export function takeAsClock(
  kernel: Kernel,
  declared: Plan,
  { on, ...taking }: Omit<Taking, 'actor'> & { readonly on: readonly Address[] },
): Promise<Outcome> {
  const plan = readied(kernel, declared, { actor: clock, at: taking.at })
  const prepared = prepare(
    plan,
    on.map((at) => ({ at, answers: {} })),
  )
  const as = { actor: clock, step: `${plan.entry.register.name}.${plan.name}` }
  return transaction(kernel.pool, as, (client) =>
    takeIn(kernel, client, { plan, prepared, taking: { ...taking, actor: clock } }),
  )
}
