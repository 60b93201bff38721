import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { on, openRepairs } from '../testing/open-repairs.ts'
import { statementsOf } from '../testing/statements.ts'
import { sweep } from './sweep.ts'

let db: Awaited<ReturnType<typeof openRepairs>>
beforeAll(async () => {
  db = await openRepairs()
})
afterAll(() => db.close())

describe('many records', () => {
  it('start, pause, resume and lapse in the same number of statements as one', async () => {
    const counted = async (region: string, count: number) => {
      const start = await statementsOf(db.kernel, () =>
        db.report(region, '2026-04-01T09:00', count),
      )
      const made = await db.owner.query(
        `select region, id, reported_on::text as on from breakage where region = '${region}'`,
      )
      const all = (name: string, when: string) =>
        statementsOf(db.kernel, () => db.stepOnAll(name, made.rows, when))
      const pause = await all('test', '2026-04-02T09:00')
      const resume = await all('resume', '2026-04-03T09:00')
      const lapse = await statementsOf(db.kernel, () =>
        sweep(db.kernel, { at: on('2026-04-20T09:00') }),
      )
      return { start, pause, resume, lapse }
    }
    const one = await counted('1140', 1)
    expect(one).toEqual({ start: 11, pause: 11, resume: 12, lapse: 16 })
    expect(await counted('1141', 10_000)).toEqual(one)
  })
})
