import { randomUUID } from 'node:crypto'
import type { Address } from '@zhiheng/kernel'
import { limitsOn, take } from '@zhiheng/kernel'
import { clerkOf, repairs } from './repair.ts'
import { openModules } from './well.ts'

/** Who takes every step on the repairs of a test. */
export const clerk = clerkOf('11')

/** A moment by the clocks of Shanghai. */
export const on = (text: string): Date => new Date(`${text}+08:00`)

/** What the clocks of Shanghai show at an instant, to the second. */
export const shanghai = (instant: string | null | undefined) =>
  instant ? new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 19) : instant

/** A database of repairs, with what their tests do to them and read of them. */
export async function openRepairs() {
  const db = await openModules([repairs])
  return { ...db, ...stepsOn(db), ...readingsOf(db) }
}
type Opened = Awaited<ReturnType<typeof openModules>>

function stepsOn({ kernel }: Opened) {
  const taken = (name: string, rows: readonly object[], when: string) =>
    take(kernel, ['breakage', name], {
      on: rows as never,
      actor: clerk,
      at: on(when),
      request: randomUUID(),
    })
  const report = (region: string, when: string, count = 1) =>
    taken(
      'report',
      Array.from({ length: count }, (_, n) => ({
        at: { region },
        answers: { no: `R${n}`, reportedOn: when.slice(0, 10), what: '水泵' },
      })),
      when,
    )
  return {
    report,
    reported: async (region: string, when: string) => (await report(region, when)).records[0]!,
    /** Takes a step on one repair. */
    step: (name: string, at: Address, [when, answers = {}]: readonly [string, object?]) =>
      taken(name, [{ at, answers }], when),
    stepOnAll: (name: string, records: readonly Address[], when: string) =>
      taken(
        name,
        records.map((at) => ({ at, answers: {} })),
        when,
      ),
  }
}

function readingsOf({ kernel, owner }: Opened) {
  const columns = async (names: string, { id }: Address) =>
    (await owner.query(`select ${names} from breakage where id = $1`, [id])).rows[0]
  return {
    /** Every limit of a record, as `step end` in Shanghai. */
    limits: async (at: Address): Promise<string[]> => {
      const found = await limitsOn(kernel, 'breakage', { actor: clerk, at })
      return found.map((one) => `${one.step} ${shanghai(one.ends) ?? 'paused'}`)
    },
    state: async (at: Address): Promise<string> => (await columns('state', at)).state,
    /** The limit by which the record is listed. */
    nearest: (at: Address) => columns('limit_on, limit_step, limit_provisional', at),
  }
}
