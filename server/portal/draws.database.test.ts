import { type Actor, newId, take } from '@zhiheng/kernel'
import { fixLists, runDraw } from '@zhiheng/modules'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTown, type Town } from './testing/town.ts'

const post = (role: string): Actor => ({
  kind: 'post',
  post: newId(),
  person: newId(),
  name: role,
  roles: [role],
  scope: ['9101'],
  department: 'amr',
  party: null,
})
const officer = post('officer')
const head = post('head')
const at = new Date('2026-10-20T01:00:00Z')
let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

async function step(ref: readonly [string, string], answers: Record<string, unknown>) {
  const on = [{ at: { region: '9101' }, answers }]
  const done = await take(town.kernel, ref, { on, actor: officer, at, request: newId() })
  return done.records[0]!.id
}
const by = (actor: Actor) => ({ actor, at, request: newId() })

it('a draw is nobody’s before its lists are public, and anyone checks it afterwards', async () => {
  const draw = await step(['draw', 'open'], {
    ...{
      subject: '电饭锅<b>监督抽查</b>',
      firms: 1,
      perFirm: 2,
      weighted: false,
      department: 'amr',
    },
  })
  const line = (kind: string, code: string) =>
    step(['draw-entry', 'add'], { draw, kind, code, name: `${kind}甲`, tickets: 1 })
  await line('firm', '91370102MA3K7XY21L')
  for (const { post: code } of [officer, head]) await line('inspector', code!)
  const address = `9101~${draw}`
  const page = async () => {
    const { status, text } = await town.visitor.get(`/draws/${address}`)
    return { status, text }
  }
  expect((await page()).status).toBe(404)
  const place = { region: '9101', id: draw }
  await fixLists(town.kernel, by(officer), { at: place, secret: '5a'.repeat(32) })
  const fixed = await page()
  expect(fixed.status).toBe(200)
  expect(fixed.text).toContain('电饭锅&lt;b&gt;')
  expect(fixed.text).not.toContain('5a5a5a')
  await runDraw(town.kernel, by(head), { at: place, witness: '开奖号码 1 2 3' })
  const drawn = await page()
  expect(drawn.text).toContain('结果一致')
  expect(drawn.text).toContain('开奖号码 1 2 3')
  expect((await town.visitor.get('/draws/nothing')).status).toBe(404)
})
