import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalogueOf, queue, redesk, take } from '../index.ts'
import type { Actor } from '../rights/declare.ts'
import { errandActors as by, errands, running } from '../testing/errand.ts'
import { on } from '../testing/open-repairs.ts'
import { openModules } from '../testing/well.ts'

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([errands])
})
afterAll(() => db.close())

const seen = async (actor: Actor) =>
  (await queue(db.kernel, { actor })).items.map(({ record, why }) => `${record.fields.what} ${why}`)

it('a case of earlier rules, which knew no desks, lies on those in force and leaves them', async () => {
  const { waits: _, steps, ...bare } = running
  const before = { ...errands, procedures: [{ ...bare, steps: { ...steps, note: steps.ask } }] }
  const catalogue = catalogueOf([before as never])
  const old = { ...db.kernel, catalogue, versions: new Map() }
  const { procedure, rules } = catalogue.entries.get('errand')!
  db.kernel.versions.get('errand')!.set(rules, procedure)
  const taking = () => ({ actor: by.desk, at: on('2026-03-02T09:00'), request: randomUUID() })
  const answers = { what: '旧', receivedOn: '2026-03-02' }
  const made = [{ at: { region: '1101' }, answers }]
  const [at] = (await take(old, ['errand', 'receive'], { on: made, ...taking() })).records
  await redesk(db.kernel)
  expect(await seen(by.desk)).toEqual(['旧 跑腿待分办'])
  const given = [{ at: at!, answers: { department: 'amr' } }]
  await take(db.kernel, ['errand', 'give'], { on: given, ...taking() })
  expect(await seen(by.desk)).toEqual([])
  expect(await seen(by.officer)).toEqual(['旧 跑腿待办'])
})
