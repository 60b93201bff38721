import { randomUUID } from 'node:crypto'
import { type Address, type LimitRead, limitsOn, newId, take } from '@zhiheng/kernel'
import { on, shanghai } from './open-repairs.ts'
import { officerOf, orders } from './order.ts'
import { openModules } from './well.ts'

/** Who takes every step on the orders of a test. */
export const officer = officerOf('0', '3')

const hasEnd = ({ ends, pausedSince }: LimitRead): boolean => ends !== null || pausedSince !== null

/** A database of orders, with what their tests do to them and read of them. */
export async function openOrders() {
  const db = await openModules([orders])
  const { kernel, owner } = db
  const taken = (ref: readonly [string, string], rows: readonly object[], when: string) =>
    take(kernel, ref, {
      on: rows as never,
      actor: officer,
      at: on(when),
      request: randomUUID(),
    })
  const read = (at: Address) => limitsOn(kernel, 'well-order', { actor: officer, at })
  return {
    ...db,
    taken,
    /** Sets a number for a region. */
    set: (region: string, answers: object) =>
      taken(['region-number', 'state'], [{ at: { region }, answers }], '2026-01-05T09:00'),
    /** Makes an order and returns where it is. */
    issued: async (region: string, when: string, answers: object = {}): Promise<Address> => {
      const at = { region, id: newId() }
      await taken(['well-order', 'issue'], [{ at, answers }], when)
      return at
    },
    step: (name: string, at: Address, [when, answers = {}]: readonly [string, object?]) =>
      taken(['well-order', name], [{ at, answers }], when),
    limit: async (at: Address, step: string): Promise<LimitRead | undefined> =>
      (await read(at)).find((one) => one.step === step),
    /** Every limit of an order that has an end, as `step end` in Shanghai. */
    limits: async (at: Address) =>
      (await read(at))
        .filter(hasEnd)
        .map(({ step, ends }) => `${step} ${shanghai(ends) ?? 'paused'}`),
    row: async ({ id }: Address) =>
      (await owner.query('select *, ended_on::text from well_order where id = $1', [id])).rows[0],
  }
}
