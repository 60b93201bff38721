import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Mail, openMail } from '../mail/mail.ts'
import { bodyOf } from '../mail/testing/letter.ts'
import { mailServer, type TestMailServer } from '../mail/testing/server.ts'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { remindAll } from './remind.ts'

let server: TestMailServer
let mail: Mail
let instance: Instance
let [officer, second, head]: Browser[] = []
let now = new Date('2026-03-02T01:00:00Z')

beforeAll(async () => {
  server = await mailServer()
  mail = openMail({ url: server.url, from: 'zhiheng@example.gov.cn' })
  instance = await openInstance({ mail, now: () => now, sessionHours: 1000 })
  officer = await instance.staff('9101', 'officer', 'amr')
  second = await instance.staff('9101', 'officer', 'amr')
  head = await instance.staff('9101', 'head', 'amr')
})
afterAll(async () => {
  mail.close()
  await server.close()
  await instance.close()
})

const postOf = async (browser: Browser) =>
  ((await browser.get('/api/session')).body as { acting: string }).acting
const remind = () => remindAll({ kernel: instance.parts.kernel, mail, now })
const at = (text: string) => {
  now = new Date(`${text}+08:00`)
}
async function wantsLetters(browser: Browser, email: string): Promise<void> {
  await browser.send('POST', '/api/session/reminding/email', { email })
  const code = /\b(\d{6})\b/.exec(bodyOf(server.letters.at(-1)!.raw))![1]!
  expect((await browser.send('PUT', '/api/session/reminding/email', { code })).status).toBe(200)
}
async function plan(on: string, items: string): Promise<void> {
  const answers = {
    ...{ basis: '年度检查计划', kind: 'routine', regime: 'industrial', on, items },
    ...{ party: '91350100M000100Y43', department: 'amr' },
    assignees: [await postOf(officer!), await postOf(second!)],
  }
  const request = randomUUID()
  const rows = [{ at: { region: '9101' }, answers }]
  const taken = await officer!.send('POST', '/api/records/site-inspection/steps/plan', {
    rows,
    request,
  })
  expect([taken.status, taken.text]).toEqual([200, taken.text])
}
const titles = async (browser: Browser) => {
  const { items } = (await browser.get('/api/queue')).body as {
    items: { why: string; left: { days: number } | null; record: { fields: { items: string } } }[]
  }
  return items.map(({ why, left, record }) => [record.fields.items, why, left?.days])
}

it('the queue of each who handles it shows what is to be done, by its day; nobody else’s does', async () => {
  await plan('2026-03-12', '查验出厂检验记录')
  await plan('2026-03-04', '查验进货台账')
  const both = [
    ['查验进货台账', '监督检查待实施', 2],
    ['查验出厂检验记录', '监督检查待实施', 10],
  ]
  expect(await titles(officer!)).toEqual(both)
  expect(await titles(second!)).toEqual(both)
  expect(await titles(head!)).toEqual([])
  const { kinds } = (await officer!.get('/api/queue/counts')).body as { kinds: object[] }
  expect(kinds).toEqual([
    {
      ...{ register: 'site-inspection', registerTitle: '监督检查', state: 'planned' },
      ...{ why: '监督检查待实施', open: 2, late: 0, due: 0 },
    },
  ])
  const csv = (await officer!.get('/api/queue/export.csv')).text
  expect(csv.split('\r\n').filter((line) => line.includes('监督检查待实施'))).toHaveLength(2)
})

it('whoever wants letters gets one with all that has passed a mark since the last', async () => {
  await wantsLetters(officer!, 'lu@example.org')
  const before = server.letters.length
  expect(await remind()).toBe(0)
  at('2026-03-04T08:05')
  expect(await remind()).toBe(1)
  const letter = server.letters.at(-1)!
  expect(letter.to).toBe('lu@example.org')
  expect(bodyOf(letter.raw)).toContain('监督检查待实施')
  expect(bodyOf(letter.raw)).toContain('期限 2026-03-04，今天到期')
  expect(bodyOf(letter.raw)).not.toContain('2026-03-12')
  expect(await remind()).toBe(0)
  expect(server.letters.length).toBe(before + 1)
})

it('a mark that was declined is not written of, and a letter that does not go out is tried again', async () => {
  await officer!.send('PUT', '/api/session/reminding', { half: true, mostly: true, due: false })
  await second!.send('POST', '/api/session/reminding/email', { email: 'bai@example.org' })
  const failing: Mail = {
    send: () => Promise.reject(new Error('no way out')),
    close: () => undefined,
  }
  await instance.owner.query(
    `update reminding set email = 'bai@example.org' where email is null and email_next is not null`,
  )
  expect(await remind()).toBe(0)
  at('2026-03-12T08:05')
  expect(await remindAll({ kernel: instance.parts.kernel, mail: failing, now })).toBe(0)
  at('2026-03-12T08:15')
  expect(await remind()).toBe(1)
  expect(server.letters.at(-1)!.to).toBe('bai@example.org')
})

it('the calendar holds the days of cases beside those of tasks', async () => {
  const { body } = await officer!.send('POST', '/api/session/calendar')
  const feed = await instance.browser().get(new URL(String(body.url)).pathname)
  expect(feed.text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(feed.text).toContain('DTSTART;VALUE=DATE:20260312')
})
