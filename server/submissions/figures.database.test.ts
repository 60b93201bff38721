import { type Actor, clock, list, newId, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let head: Browser
beforeAll(async () => {
  at = await openInstance({ now: () => new Date('2026-06-20T02:00:00Z') })
  head = await at.staff('9101', 'head', 'amr')
})
afterAll(() => at.close())

const firm = '91350100M000100Y43'
const another = '91330100799655058B'
const actor: Actor = {
  ...{ ...clock, kind: 'post', post: newId(), person: newId() },
  ...{ scope: ['9101'], roles: ['intake', 'officer', 'head'], department: 'amr' },
}
async function step([register, name, id]: readonly string[], answers: object = {}) {
  const on = [{ at: { region: '9101', ...(id && { id }) }, answers: answers as never }]
  const now = new Date('2026-06-10T02:00:00Z')
  const request = newId()
  const done = await take(at.parts.kernel, [register!, name!], { on, actor, at: now, request })
  return done.records[0]!.id
}

/** A complaint of June that came so far: with both sides told, or still being mediated. */
async function complaint(party: string, { told = true, matter = 'quality' } = {}) {
  const letter = { respondent: '甲', respondentParty: party, channel: 'visit' }
  const submission = await step(['submission', 'receive'], {
    ...letter,
    ...{ receivedOn: '2026-06-08', wants: 'complaint', text: '漏电', rewardWanted: false },
  })
  const splitting = { splitAs: 'complaint', department: 'amr', matter, demand: '退货' }
  await step(['submission', 'split', submission], splitting)
  const where = { submission }
  const { records } = await list(at.parts.kernel, 'complaint', { actor, where })
  const id = records[0]!.id
  await step(['complaint', 'accept', id])
  await step(['complaint', 'mediate', id], { consent: '同意' })
  if (!told) return
  await step(['complaint', 'agree', id], { refunded: 10_000 })
  await step(['complaint', 'tellEnd', id], { way: 'phone' })
}

it('what is published by enterprise leaves out what is open and what is of fewer than three', async () => {
  for (const matter of ['quality', 'quality', 'safety']) await complaint(firm, { matter })
  await complaint(firm, { told: false })
  for (const _ of [1, 2]) await complaint(another)
  const period = { from: '2026-06-01', until: '2026-06-19' }
  const done = await head.send('POST', '/api/complaints/disclosures', period)
  expect(done.body).toEqual({ enterprises: 1 })
  const { body } = await head.get('/api/records/complaint-disclosure')
  expect(body.records).toMatchObject([
    {
      state: 'drafted',
      fields: { party: firm, closed: 3, agreed: 3, ended: 0, rate: 100, refunded: 30_000 },
    },
  ])
  expect(JSON.stringify(body.records)).toContain('质量2件、安全1件')
  const again = await head.send('POST', '/api/complaints/disclosures', period)
  expect(again.body).toEqual({ enterprises: 1 })
  const today = await head.send('POST', '/api/complaints/disclosures', {
    ...period,
    until: '2026-06-20',
  })
  expect(today.status).toBe(400)
  const firmPost = await at.staff('9101', 'enterprise', undefined)
  const theirs = await firmPost.send('POST', '/api/complaints/disclosures', period)
  expect(theirs.status).toBe(403)
})

it('the report on a period has the whole, and its channels, matters and outcomes, on the page and on paper', async () => {
  const query = 'from=2026-01&to=2026-06'
  const { body } = await head.get(`/api/complaints/statistics?${query}`)
  const blocks = body.blocks as { kind: string; rows?: { cells: string[] }[] }[]
  const rows = blocks.flatMap((block) => (block.rows ?? []).map(({ cells }) => cells))
  expect(rows).toContainEqual(['投诉件数', '6件', '—', '—'])
  expect(rows).toContainEqual(['投诉调解成功率', '100%', '—', '—'])
  expect(rows).toContainEqual(['为消费者挽回损失', '500元', '—', '—'])
  expect(rows.find(([head]) => head === '来访')).toEqual([
    '来访',
    '6件',
    '100%',
    '100%',
    '100%',
    '500元',
  ])
  expect(rows.find(([head]) => head === '安全')?.[1]).toBe('1件')
  expect(rows).toContainEqual(['办理中', '1件'])
  expect(rows).toContainEqual(['达成调解协议', '5件'])
  const printed = await head.get(`/api/complaints/statistics.html?${query}`)
  expect(printed.text).toContain('投诉举报处理统计报告')
  expect(printed.text).toContain('2026年1—6月')
  const word = await head.get(`/api/complaints/statistics.docx?${query}`)
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
  expect((await head.get('/api/complaints/statistics?from=2026-06&to=2026-01')).status).toBe(400)
  const laboratory = await at.staff('9101', 'laboratory', undefined)
  expect((await laboratory.get(`/api/complaints/statistics?${query}`)).status).toBe(403)
})

it('a figure is told of enterprises and brands one by one, and of no other field', async () => {
  const asked = (indicator: string, more: string) =>
    head.get(`/api/figures/${indicator}/subjects?from=2026-01-01&to=2026-12-31&${more}`)
  const id = (await list(at.parts.kernel, 'complaint', { actor, where: { party: another } }))
    .records[0]!.id
  const found = { major: true, verdict: 'proven', verdictWhy: '属实' }
  const deciding = { ...actor, person: newId(), post: newId() }
  await take(at.parts.kernel, ['complaint', 'establish'], {
    on: [{ at: { region: '9101', id }, answers: found }],
    ...{ actor: deciding, at: new Date('2026-06-11T02:00:00Z'), request: newId() },
  })
  const firms = await asked('major-complaints-proven', `by=party&subjects=${another},${firm}`)
  expect(firms.body.figures).toMatchObject([
    { subject: another, value: 1 },
    { subject: firm, value: 0 },
  ])
  const joining = { party: firm, contact: '王一', since: '2026-01-01' }
  const brand = await step(['brand', 'join'], { ...joining, brand: '云桥' })
  await step(['brand', 'join'], { ...joining, brand: '泉畔' })
  const report = { brandName: '云桥', brand, party: firm, facts: '市场上有假冒' }
  const first = await step(['brand-report', 'report'], report)
  await step(['brand-report', 'report'], report)
  await step(['brand-report', 'answer', first], { answer: '已查处' })
  const brands = await asked('fake-report-answer-rate', 'by=brand')
  expect(brands.body.figures).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ title: '云桥', of: 1, among: 2, value: 50 }),
      expect.objectContaining({ title: '泉畔', of: 0, among: 0, value: null }),
    ]),
  )
  expect((await asked('fake-reports', 'by=party')).status).toBe(400)
  expect((await asked('major-complaints-proven', 'by=party')).status).toBe(400)
})
