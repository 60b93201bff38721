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
  text: '电饭锅使用两天后漏电，要求退货退款',
  phone: '13900000000',
  seller: 'inPlatform',
  shownAddress: '910103',
  amount: 29_900,
  rewardWanted: false,
}

it('tells who is competent, what is alike and what the same person wrote, without telling who', async () => {
  const desk = await at.staff('9101', 'intake')
  const receive = async (more: object = {}) => {
    const rows = [{ at: { region: '9101' }, answers: { ...letter, ...more } }]
    const sent = { request: crypto.randomUUID(), rows }
    const made = await desk.send('POST', '/api/records/submission/steps/receive', sent)
    return `9101~${(made.body.records as { id: string }[])[0]!.id}`
  }
  await receive({ receivedOn: '2026-05-18', phone: '+86 139 0000 0000' })
  await receive({ receivedOn: '2026-03-01', respondent: '别家', text: '缺斤少两' })
  await receive({ phone: '13800000001', text: '另一件事情，与前者无关' })
  const address = await receive()
  const { body, text } = await desk.get(`/api/submissions/${address}/aid`)
  expect(body).toMatchObject({
    direction: { goes: 'below', region: '910103', why: expect.stringContaining('第13条') },
    alike: [
      { receivedOn: '2026-05-18', why: expect.arrayContaining(['一年内同一人反映同一主体']) },
    ],
    pattern: { in30: 2, in90: 3, in365: 3, respondents: 2, asked: 89_700 },
  })
  expect(body.alike).toHaveLength(1)
  expect(text).not.toMatch(/139/)
  const officer = await at.staff('9101', 'officer', 'amr')
  expect((await officer.get(`/api/submissions/${address}/aid`)).status).toBe(404)
})
