import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../register/address.ts'
import type { Actor } from '../rights/declare.ts'
import { inquirerOf, inquiries } from '../testing/inquiry.ts'
import { statementsOf } from '../testing/statements.ts'
import { openModules } from '../testing/well.ts'
import { take } from './run.ts'

const at = new Date('2026-03-31T02:00:00Z')
let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([inquiries])
})
afterAll(() => db.close())

const both = inquirerOf('11', '12')
let number = 0

async function opened(region: string) {
  const id = newId()
  const answers = { no: `L${++number}`, subject: '井水发黄', places: 2, otherRegion: null }
  const what = { on: [{ at: { region, id }, answers }], actor: both, at, request: randomUUID() }
  await take(db.kernel, ['inquiry', 'open'], what)
  return id
}
const about = (...inquired: string[]) =>
  inquired.map((inquiry) => ({
    at: { region: '1101' },
    answers: { inquiry, says: '属实', kind: 'against' },
  }))
const give = (on: ReturnType<typeof about>, rows: 'all' | 'good' = 'all', actor: Actor = both) =>
  take(db.kernel, ['opinion', 'give'], { on, actor, at, request: randomUUID(), rows })

it('a record that is not there, or that lies elsewhere, is told alike, by its field and row', async () => {
  const [here, elsewhere] = [await opened('1101'), await opened('1201')]
  const refused = { field: 'inquiry', code: 'link.unknown' }
  const says = '“查问”所选的记录不存在，或者您的岗位看不到它'
  const done = await give(about(here, newId(), elsewhere, here), 'good')
  expect(done).toMatchObject({
    created: 2,
    refused: 2,
    problems: [
      { row: 2, ...refused, says },
      { row: 3, ...refused, says },
    ],
  })
  await expect(give(about(here, newId()))).rejects.toMatchObject({ code: 'link.unknown' })
})

it('what the post may not read is told like what is not there', async () => {
  const inquiry = await opened('1101')
  const blind = { ...both, roles: ['reviewer'] }
  await expect(give(about(inquiry), 'all', blind)).rejects.toMatchObject({ code: 'link.unknown' })
})

it('asks one question for many rows as for one', async () => {
  const one = await opened('1101')
  const few = await statementsOf(db.kernel, () => give(about(one)))
  const many = await statementsOf(db.kernel, () => give(about(...Array(40).fill(one))))
  expect(many).toBe(few)
})
