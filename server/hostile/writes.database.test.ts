import type { Field } from '@zhiheng/kernel'
import { anyValue } from '@zhiheng/kernel/testing/specimen.ts'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Described, type Known, type Request, requestsOf } from './surface.ts'
import { elsewhere, here, openWorld, ownFirm, type Place, type World } from './world.ts'

let world: World
let writes: readonly Request[]
let places: readonly Place[]
beforeAll(async () => {
  world = await openWorld()
  places = await someRecords(world)
  const described = (await world.people.visitor.get('/api/openapi.json')).body
  const known: Known = { places, papers: {}, values: valuesOf(places) }
  writes = [...requestsOf(described as unknown as Described, ['post', 'put', 'delete'], known)]
}, 180_000)
afterAll(() => world.close())

async function someRecords({ step }: World): Promise<readonly Place[]> {
  const lead = { source: 'inspection', receivedOn: '2026-05-20', department: 'amr' }
  const clue = { ...lead, subject: '涉嫌翻新', facts: '仓库', party: ownFirm }
  const brand = { brand: '云桥', party: ownFirm, contact: '品牌部', since: '2026-05-01' }
  const opened = { party: ownFirm, subject: '涉嫌翻新', kind: 'general', department: 'amr' }
  return [
    await step('officer', ['clue', 'record'], clue),
    await step('head', ['penalty-case', 'open'], opened),
    await step('firm', ['brand', 'join'], brand),
  ]
}

const valuesOf = (places: readonly Place[]): Known['values'] => ({
  id: places.map(({ address }) => address.split('~').at(-1)!),
  person: [crypto.randomUUID()],
  step: ['file', 'decide', 'leave'],
})

/** Whoever comes without a session may sign in or set the instance up; that is refused by what they say. */
const open = ['/api/session', '/api/setup']
const guarded = () => writes.filter(({ method, path }) => method !== 'POST' || !open.includes(path))
/** What is about whoever asks, and nobody else. */
const own = (path: string) => path.startsWith('/api/session')

const eventsSoFar = async () =>
  (await world.at.owner.query<{ n: string }>('select count(*) as n from event')).rows[0]!.n

/** What each of these requests was answered with, where that is none of `expected`. */
async function strays(requests: readonly Request[], headers: object, expected: readonly number[]) {
  const before = await eventsSoFar()
  const found: string[] = []
  for (const { method, url } of requests) {
    const asked = { method, url, headers, payload: {} } as InjectOptions
    const { statusCode } = await world.app.inject(asked)
    if (!expected.includes(statusCode)) found.push(`${statusCode} ${method} ${url}`)
  }
  expect(await eventsSoFar()).toBe(before)
  return found
}

const cookieOf = (browser: Browser) => browser.headers().cookie!
const csrfOf = (browser: Browser) => browser.headers()['x-csrf-token']!

describe('every write that the API describes', () => {
  it('is many, and needs a session', async () => {
    expect(guarded().length).toBeGreaterThan(40)
    expect(await strays(guarded(), {}, [401])).toEqual([])
    const gone = { cookie: `zhiheng=${'x'.repeat(43)}`, 'x-csrf-token': 'x' }
    expect(await strays(guarded(), gone, [401])).toEqual([])
  })

  it('needs the token of its own session', async () => {
    const { officer, colleague } = world.people
    const cookie = cookieOf(officer)
    expect(await strays(guarded(), { cookie }, [403])).toEqual([])
    const stolen = { cookie, 'x-csrf-token': csrfOf(colleague) }
    expect(await strays(guarded(), stolen, [403])).toEqual([])
  })

  it('is refused from the page of somebody else, whatever it brings', async () => {
    const headers = { ...world.people.officer.headers(), origin: 'https://elsewhere.example' }
    expect(await strays(guarded(), headers, [403])).toEqual([])
    expect(await strays(writes, { ...headers, origin: 'null' }, [403])).toEqual([])
  })

  it.each(['farOfficer', 'otherFirm', 'laboratory'] as const)(
    'does nothing for %s to what is not theirs',
    async (reader) => {
      const others = guarded().filter(({ path }) => !own(path))
      const refusals = [400, 401, 403, 404, 406, 409, 415, 422]
      expect(await strays(others, world.people[reader].headers(), refusals)).toEqual([])
    },
  )
})

describe('a step', () => {
  it.each(['farOfficer', 'otherFirm', 'laboratory'] as const)(
    'is not taken by %s on a record of others, whichever it is',
    async (reader) => {
      const before = await eventsSoFar()
      const found: string[] = []
      let tried = 0
      for (const { register, address } of places)
        for (const name of stepsOf(register)) {
          tried += 1
          const { status, text } = await take(reader, [register, name], address)
          if (![403, 404].includes(status))
            found.push(`${status} ${register}.${name} ${JSON.parse(text).detail}`)
        }
      expect(found).toEqual([])
      expect(tried).toBeGreaterThan(40)
      expect(await eventsSoFar()).toBe(before)
    },
  )

  it('is not taken in the name of another region', async () => {
    const answers = { source: 'inspection', receivedOn: '2026-05-20', department: 'amr' }
    const row = { at: { region: here }, answers: { ...answers, subject: '越界', facts: '越界' } }
    const body = { request: crypto.randomUUID(), rows: [row] }
    const path = '/api/records/clue/steps/record'
    expect((await world.people.farOfficer.send('POST', path, body)).status).toBe(403)
    const own = { ...body, rows: [{ ...row, at: { region: elsewhere } }] }
    expect((await world.people.farOfficer.send('POST', path, own)).status).toBe(200)
  })

  it('that is sent again is answered as before and done once; by somebody else it is not told', async () => {
    const [clue] = places
    const at = { region: here, id: clue!.address.split('~').at(-1) }
    const answers = { facts: '补充：二号仓库', receivedOn: '2026-05-20' }
    const body = { request: crypto.randomUUID(), rows: [{ at, answers }] }
    const path = '/api/records/clue/steps/supplement'
    const { officer, colleague, otherFirm } = world.people
    const first = await officer.send('POST', path, body)
    const after = await eventsSoFar()
    const again = await officer.send('POST', path, body)
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body])
    const other = { ...body, rows: [{ at, answers: { ...answers, facts: '别的' } }] }
    expect((await officer.send('POST', path, other)).body).toEqual(first.body)
    for (const browser of [colleague, otherFirm]) {
      const { status, text } = await browser.send('POST', path, body)
      expect([403, 404, 409], text).toContain(status)
      expect(text).not.toContain('二号仓库')
    }
    expect(await eventsSoFar()).toBe(after)
  })
})

const stepsOf = (register: string): readonly string[] =>
  Object.keys(world.at.parts.kernel.catalogue.entries.get(register)!.procedure.steps)

/** Something that each field of a step holds, so that no form stands between an intruder and the record. */
function answersFor(register: string, name: string): Record<string, unknown> {
  const entry = world.at.parts.kernel.catalogue.entries.get(register)!
  const step = entry.procedure.steps[name]!
  const fields = entry.register.fields as Record<string, Field>
  const filled = (step.fills ?? []).map((field) => [field, fields[field]!] as const)
  const asked = Object.entries((step.ask ?? {}) as Record<string, Field>)
  return Object.fromEntries([...filled, ...asked].map(([field, of]) => [field, anyValue(of)]))
}

function take(
  reader: 'farOfficer' | 'otherFirm' | 'laboratory',
  [register, name]: readonly [string, string],
  address: string,
) {
  const at = { region: here, id: address.split('~').at(-1) }
  const answers = answersFor(register, name)
  const body = { request: crypto.randomUUID(), rows: [{ at, answers }] }
  return world.people[reader].send('POST', `/api/records/${register}/steps/${name}`, body)
}
