import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Address,
  check,
  checkTogether,
  deliveries,
  history,
  limitsOn,
  list,
  newId,
  queue,
  take,
} from '../index.ts'
import { inquirerOf, inquiries } from '../testing/inquiry.ts'
import { openModules } from '../testing/well.ts'

const at = new Date('2026-03-31T02:00:00Z')
let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([inquiries])
})
afterAll(() => db.close())

const mine = inquirerOf('1101')
const theirs = inquirerOf('1201')
const taking = (actor = mine) => ({ actor, at, request: randomUUID() })
let number = 0

/** An inquiry that writes to another region, and the letter there. */
async function written() {
  const one = { region: '1101', id: newId() }
  const subject = `井水发黄 ${++number}`
  const answers = { no: `R${number}`, subject, places: 2, otherRegion: '1201' }
  await take(db.kernel, ['inquiry', 'open'], { on: [{ at: one, answers }], ...taking() })
  return { one, letter: (await letterOf(subject))!, subject }
}
const letterOf = async (subject: string) =>
  (await list(db.kernel, 'letter', { actor: theirs })).records.find(
    ({ fields }) => fields.subject === subject,
  )
const end = (...inquired: Address[]) =>
  take(db.kernel, ['inquiry', 'end'], {
    on: inquired.map((one) => ({ at: one, answers: { conclusion: '不实' } })),
    ...taking(),
  })
const onDesk = async (subject: string) =>
  (await queue(db.kernel, { actor: theirs })).items.some(
    ({ record }) => record.fields.subject === subject,
  )

it('the declarations are sound', () => {
  expect(check(inquiries)).toEqual([])
  expect(checkTogether(db.kernel.catalogue)).toEqual([])
})

describe('what was delivered', () => {
  it('is taken back from where it was sent: off its desk, without its limit, with why, and the receipt says so', async () => {
    const { one, letter, subject } = await written()
    const limits = () => limitsOn(db.kernel, 'letter', { actor: theirs, at: letter })
    expect([await onDesk(subject), (await limits()).length]).toEqual([true, 1])
    await end(one)
    const after = await letterOf(subject)
    expect(after).toMatchObject({ state: 'lapsed', fields: { lapsedFor: '不实' } })
    expect([await onDesk(subject), await limits()]).toEqual([false, []])
    const events = await history(db.kernel, 'letter', { actor: theirs, at: letter })
    expect(events.at(-1)).toMatchObject({ step: 'lapse', actorName: mine.name })
    expect(await deliveries(db.kernel, { actor: mine, at: one })).toMatchObject([
      { state: 'lapsed', by: mine.name },
    ])
  })

  it('stays as it is where it was signed for already, and so does what others delivered', async () => {
    const [one, other] = [await written(), await written()]
    await take(db.kernel, ['letter', 'sign'], {
      on: [{ at: one.letter, answers: {} }],
      ...taking(theirs),
    })
    await end(one.one)
    expect((await letterOf(one.subject))?.state).toBe('signed')
    expect((await letterOf(other.subject))?.state).toBe('delivered')
  })

  it('is taken back for many at once, and seen by its sender as little as before', async () => {
    const [one, other] = [await written(), await written()]
    await end(one.one, other.one)
    for (const { subject } of [one, other]) expect((await letterOf(subject))?.state).toBe('lapsed')
    expect((await list(db.kernel, 'letter', { actor: mine })).records).toEqual([])
  })

  it('is signed for or taken back, whichever comes first', async () => {
    const { one, letter, subject } = await written()
    const signing = take(db.kernel, ['letter', 'sign'], {
      on: [{ at: letter, answers: {} }],
      ...taking(theirs),
    })
    const [signed, ended] = await Promise.allSettled([signing, end(one)])
    expect(ended.status).toBe('fulfilled')
    const state = (await letterOf(subject))?.state
    expect(state).toBe(signed.status === 'fulfilled' ? 'signed' : 'lapsed')
  })

  it('is not taken back by hand, neither by who sent it nor by who has it', async () => {
    const { letter } = await written()
    for (const actor of [mine, theirs]) {
      const on = [{ at: letter, answers: { lapsedFor: '伪造' } }]
      const forged = take(db.kernel, ['letter', 'lapse'], { on, ...taking(actor) })
      await expect(forged).rejects.toMatchObject({ code: 'step.not-by-hand' })
    }
  })
})

it('neither the step nor the names of what was delivered open it alone', async () => {
  const { letter } = await written()
  const client = await db.kernel.pool.connect()
  try {
    const acting = `begin; set local app.roles = ',inquirer,'; set local app.scope = '1101'; set local app.step = 'letter.sign'; set local app.retracted = '${letter.id}'`
    await client.query(acting)
    expect((await client.query('select id from letter')).rows).toEqual([])
    await client.query(`set local app.step = 'letter.lapse'; set local app.retracted = ''`)
    expect((await client.query('select id from letter')).rows).toEqual([])
    await client.query(`set local app.retracted = '${letter.id}'`)
    expect((await client.query('select id from letter')).rows).toEqual([{ id: letter.id }])
  } finally {
    await client.query('rollback')
    client.release()
  }
})
