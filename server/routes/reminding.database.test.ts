import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Mail, openMail } from '../mail/mail.ts'
import { mailServer, type TestMailServer } from '../mail/testing/server.ts'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let server: TestMailServer
let mail: Mail
let instance: Instance
let office: Browser
let now = new Date('2026-03-02T01:00:00Z')

beforeAll(async () => {
  server = await mailServer()
  mail = openMail({ url: server.url, from: '质衡 <zhiheng@example.gov.cn>' })
  instance = await openInstance({ mail, now: () => now })
  office = await instance.staff('9101', 'office')
})
afterAll(async () => {
  mail.close()
  await server.close()
  await instance.close()
})

const choice = async () => (await office.get('/api/session/reminding')).body
const askFor = (email: string) => office.send('POST', '/api/session/reminding/email', { email })
const confirm = (code: string) => office.send('PUT', '/api/session/reminding/email', { code })
/** The code in the last letter. */
function lastCode(): string {
  const subject = /^Subject: ([\s\S]*?)\r\n\S/m.exec(server.letters.at(-1)!.raw)![1]!
  const words = subject.replace(/=\?utf-8\?[bq]\?(.*?)\?=\s*/gi, (_, text: string) =>
    /^[A-Za-z0-9+/=]+$/.test(text) ? Buffer.from(text, 'base64').toString() : text,
  )
  return /(\d{6})\s*$/.exec(words)![1]!
}

it('sends letters only to an address whose code came back', async () => {
  expect(await choice()).toMatchObject({ email: null, awaiting: null, half: true, mail: true })
  expect((await askFor('ying@example.org')).status).toBe(200)
  expect(server.letters.at(-1)?.to).toBe('ying@example.org')
  expect(await choice()).toMatchObject({ email: null, awaiting: 'ying@example.org' })
  const code = lastCode()
  const wrong = await confirm(code === '000000' ? '000001' : '000000')
  expect([wrong.status, wrong.body.code]).toEqual([422, 'mail.code-wrong'])
  expect((await confirm(code)).status).toBe(200)
  expect(await choice()).toMatchObject({ email: 'ying@example.org', awaiting: null })
  expect((await confirm(code)).status).toBe(422)
})

it('a code is worth half an hour, and five tries', async () => {
  await askFor('late@example.org')
  const late = lastCode()
  now = new Date(now.getTime() + 31 * 60_000)
  expect((await confirm(late)).status).toBe(422)
  await askFor('tried@example.org')
  const code = lastCode()
  for (let n = 0; n < 5; n++) await confirm('x')
  expect((await confirm(code)).status).toBe(422)
  expect(await choice()).toMatchObject({ email: 'ying@example.org' })
})

it('says what the mail server said, and what is no address', async () => {
  const refused = await askFor('nobody@refused.example')
  expect(refused.status).toBe(502)
  expect(String(refused.body.detail)).toContain('no such mailbox')
  expect((await askFor('no address')).status).toBe(400)
})

it('keeps when to remind, and forgets the address', async () => {
  const marks = { half: false, mostly: true, due: false }
  expect((await office.send('PUT', '/api/session/reminding', marks)).status).toBe(200)
  expect(await choice()).toMatchObject(marks)
  expect((await office.send('DELETE', '/api/session/reminding/email')).status).toBe(200)
  expect(await choice()).toMatchObject({ ...marks, email: null })
})

it('gives a calendar by a key that can be changed and withdrawn', async () => {
  expect((await office.get('/api/session/calendar')).body).toEqual({ since: null })
  const first = await calendarUrl()
  const second = await calendarUrl()
  const stranger = instance.browser()
  expect((await stranger.get(first)).status).toBe(404)
  const feed = await stranger.get(second)
  expect([feed.status, feed.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(new ICAL.Component(ICAL.parse(feed.text)).name).toBe('vcalendar')
  await office.send('DELETE', '/api/session/calendar')
  expect((await stranger.get(second)).status).toBe(404)
})

const calendarUrl = async () => {
  const { body } = await office.send('POST', '/api/session/calendar')
  return new URL(String(body.url)).pathname
}
