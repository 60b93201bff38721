import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
beforeAll(async () => {
  at = await openInstance({ now: () => new Date('2026-05-20T02:00:00Z') })
})
afterAll(() => at.close())

const letter = {
  respondent: '云桥电器有限公司',
  channel: 'visit',
  receivedOn: '2026-05-20',
  wants: 'complaint',
  text: '漏电',
  person: '林不言',
  phone: '13900000000',
  rewardWanted: false,
}
const base = '/api/records/submission'

it('a secret is told with a reason, which stands in the history; the record shows a mark', async () => {
  const desk = await at.staff('9101', 'intake')
  const rows = [{ at: { region: '9101' }, answers: letter }]
  const made = await desk.send('POST', `${base}/steps/receive`, {
    request: crypto.randomUUID(),
    rows,
  })
  const [{ id }] = made.body.records as [{ id: string }]
  const address = `9101~${id}`
  const shown = await desk.get(`${base}/${address}`)
  expect(shown.text).not.toMatch(/林不言|13900000000/)
  const asked = await desk.send('POST', `${base}/${address}/look`, {
    field: 'phone',
    reason: '联系投诉人',
  })
  expect(asked.body).toEqual({ text: '13900000000' })
  expect(asked.headers['cache-control']).toBe('no-store')
  const { body } = await desk.get(`${base}/${address}`)
  expect(JSON.stringify(body.events)).toContain('联系投诉人')
  const silent = await desk.send('POST', `${base}/${address}/look`, { field: 'phone', reason: ' ' })
  expect(silent.status).toBe(400)
  const other = await at.staff('9101', 'administrator')
  const refused = await other.send('POST', `${base}/${address}/look`, {
    field: 'phone',
    reason: '好奇',
  })
  expect([403, 404]).toContain(refused.status)
})

it('the mark that stands for a secret is not kept as the secret', async () => {
  const desk = await at.staff('9101', 'intake')
  const rows = [{ at: { region: '9101' }, answers: { ...letter, phone: '（保密）' } }]
  const made = await desk.send('POST', `${base}/steps/receive`, {
    request: crypto.randomUUID(),
    rows,
  })
  expect(made.status).toBe(422)
  expect(made.text).toContain('联系电话')
})
