import { type Actor, newId, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../testing/town.ts'

const post = (role: string): Actor => ({
  kind: 'post',
  post: newId(),
  name: role,
  roles: [role],
  scope: ['9101'],
  department: 'amr',
  party: null,
})
const officer = post('officer')
const head = post('head')
let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

async function step(name: string, by: Actor, { id = '', ...answers }: Record<string, unknown>) {
  const at = { region: '9101', ...(id !== '' && { id: String(id) }) }
  const taking = { actor: by, at: new Date('2026-10-20T01:00:00Z'), request: newId() }
  const done = await take(town.kernel, ['permit', name], { on: [{ at, answers }], ...taking })
  return done.records[0]!.id
}

describe('the public page of a register', () => {
  it('has nothing before a second post has released something', async () => {
    expect((await town.visitor.get('/public')).text).toContain('href="/public/permit"')
    const { status, text } = await town.visitor.get('/public/permit')
    expect([status, text.includes('目前没有公开的记录')]).toEqual([200, true])
  })

  it('shows what was released, a script as text, and the same as data', async () => {
    const id = await step('import', officer, {
      permitNo: 'XK-13-0101',
      party: '91370102MA3K7XY21L',
      firm: '<script>alert(1)</script>食品厂',
      kind: 'food',
      product: '糕点',
      since: '2024-05-01',
      until: '2029-04-30',
    })
    await step('release', head, { id })
    const { text } = await town.visitor.get('/public/permit')
    expect(text).toContain('XK-13-0101')
    expect(text).toContain('2029年4月30日')
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toContain('<script')
    const { status, headers, body } = await town.visitor.get('/public/permit.json')
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*'])
    expect(body.records).toMatchObject([{ id, state: '有效' }])
  })

  it('is not there for what nobody releases, nor for a page that is none', async () => {
    for (const name of ['clue', 'informant', 'nonconformity', '..%2f..%2fetc', 'permit%27'])
      expect([name, (await town.visitor.get(`/public/${name}`)).status]).toEqual([name, 404])
    const forged = Buffer.from(JSON.stringify(['no day', newId()])).toString('base64url')
    for (const after of ['nonsense', forged]) {
      const { status } = await town.visitor.get(`/public/permit?after=${after}`)
      expect([after, status]).toEqual([after, 404])
    }
  })

  it('reads in English around what is written in Chinese', async () => {
    const { text } = await town.visitor.get('/public/permit?lang=en')
    expect(text).toContain('Released records')
  })
})
