import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance, password } from '../testing/instance.ts'
import { codeOf, stepAt } from './totp.ts'

let at: Instance
let now = new Date('2026-11-22T01:00:00Z')
beforeAll(async () => {
  at = await openInstance({ wrongPasswords: 3, secondFactor: 'required', now: () => now })
})
afterAll(() => at.close())

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}
const codeNow = (secret: string) => codeOf(secret, stepAt(now))
const url = '/api/session/second-factor'

async function usernameOf(browser: Browser): Promise<string> {
  return ((await browser.get('/api/session')).body.person as { username: string }).username
}
const signIn = (username: string, code?: string) =>
  at.browser().send('POST', '/api/session', { username, password, ...(code ? { code } : {}) })

async function enrol(browser: Browser) {
  const begun = await browser.send('POST', url, {})
  const secret = String(begun.body.secret)
  const confirmed = await browser.send('PUT', url, { code: codeNow(secret) })
  return { begun, secret, recovery: confirmed.body.recovery as string[] }
}

describe('a second factor that is required', () => {
  test('keeps office and administrator out until it is enrolled, and nobody else', async () => {
    const office = await at.staff('9101', 'office')
    expect((await office.get('/api/catalogue')).body.code).toBe('session.enrol')
    expect((await office.get('/api/session')).body.secondFactor).toEqual({
      enrolled: false,
      concerned: true,
      needed: true,
    })
    const { begun, recovery } = await enrol(office)
    expect(begun.body.uri).toMatch(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}&/)
    expect(new Set(recovery).size).toBe(10)
    expect((await office.get('/api/catalogue')).status).toBe(200)
    const clerk = await at.staff('9101', 'clerk')
    expect((await clerk.get('/api/catalogue')).status).toBe(200)
  })

  test('is not enrolled by a wrong first code', async () => {
    const browser = await at.staff('9101', 'office')
    expect((await browser.send('PUT', url, { code: '000000' })).body.code).toBe('factor.not-begun')
    const { body } = await browser.send('POST', url, {})
    const wrong = codeOf(String(body.secret), stepAt(now) + 5)
    expect((await browser.send('PUT', url, { code: wrong })).body.code).toBe('factor.wrong')
    expect((await browser.get(url)).body).toMatchObject({ enrolled: false, recoveryLeft: 0 })
  })

  test('is asked for after the right password, and each code is taken once', async () => {
    const office = await at.staff('9101', 'office')
    const username = await usernameOf(office)
    const { secret } = await enrol(office)
    expect((await signIn(username)).body.code).toBe('factor.needed')
    expect((await signIn(username, codeNow(secret))).body.code).toBe('factor.wrong')
    later(30)
    const code = codeNow(secret)
    expect((await signIn(username, code)).status).toBe(200)
    expect((await signIn(username, code)).body.code).toBe('factor.wrong')
    later(30)
    expect((await signIn(username, ` ${codeNow(secret).replace(/^.../, '$& ')}`)).status).toBe(200)
  })

  test('locks the account after as many wrong codes as wrong passwords', async () => {
    const office = await at.staff('9101', 'office')
    const username = await usernameOf(office)
    const { secret } = await enrol(office)
    later(60)
    const wrong = codeOf(secret, stepAt(now) + 9)
    for (let n = 0; n < 3; n++) await signIn(username, wrong)
    expect((await signIn(username, codeNow(secret))).body.code).toBe('session.locked')
  })

  test('is stood in for by a recovery code, each once, however it is typed', async () => {
    const office = await at.staff('9101', 'office')
    const username = await usernameOf(office)
    const { recovery } = await enrol(office)
    expect((await signIn(username, recovery[3]!.toUpperCase())).status).toBe(200)
    expect((await signIn(username, recovery[3]!)).body.code).toBe('factor.wrong')
    expect((await office.get(url)).body).toEqual({
      enrolled: true,
      recoveryLeft: 9,
      required: true,
    })
  })

  test('is enrolled anew only by who still has it, and then the earlier codes end', async () => {
    const office = await at.staff('9101', 'office')
    const { secret, recovery } = await enrol(office)
    expect((await office.send('POST', url, {})).body.code).toBe('factor.needed')
    later(30)
    const begun = await office.send('POST', url, { code: codeNow(secret) })
    later(30)
    const confirmed = await office.send('PUT', url, { code: codeNow(String(begun.body.secret)) })
    expect(confirmed.status).toBe(200)
    const username = await usernameOf(office)
    expect((await signIn(username, recovery[0]!)).body.code).toBe('factor.wrong')
  })

  test('is kept sealed: neither secret nor recovery codes stand in the database', async () => {
    const office = await at.staff('9101', 'office')
    const { secret, recovery } = await enrol(office)
    const found = await at.owner.query(
      `select from account where position(convert_to($1, 'UTF8') in totp) > 0
      union all select from recovery_code where position(convert_to($2, 'UTF8') in digest) > 0
        or digest = sha256(convert_to($2, 'UTF8'))`,
      [secret, recovery[0]],
    )
    expect(found.rowCount).toBe(0)
  })
})

describe('a lost second factor', () => {
  test('is removed by an administrator, who states why, and that is recorded', async () => {
    const office = await at.staff('9101', 'office')
    const username = await usernameOf(office)
    await enrol(office)
    const admin = await at.staff('9101', 'administrator')
    await enrol(admin)
    const { accounts } = (await admin.get('/api/accounts')).body as {
      accounts: { person: string; username: string; secondFactor: boolean }[]
    }
    const row = accounts.find((each) => each.username === username)!
    expect(row.secondFactor).toBe(true)
    const removal = `/api/accounts/${row.person}/second-factor/removal`
    expect((await admin.send('POST', removal, {})).status).toBe(400)
    expect((await admin.send('POST', removal, { reason: '手机遗失' })).status).toBe(200)
    expect((await admin.send('POST', removal, { reason: '手机遗失' })).status).toBe(404)
    expect((await office.get('/api/session')).status).toBe(401)
    const { body } = await admin.get(`/api/records/person/${row.person}`)
    expect((body.events as { stepTitle: string }[]).map(({ stepTitle }) => stepTitle)).toEqual([
      '登记或导入',
      '启用动态口令',
      '解除动态口令',
    ])
    const back = await signIn(username)
    expect(back.body.secondFactor).toMatchObject({ enrolled: false, needed: true })
  })
})

describe('a second factor that is offered', () => {
  const removal = `${url}/removal`
  let offered: Instance
  beforeAll(async () => {
    offered = await openInstance({ secondFactor: 'offered', now: () => now })
  })
  afterAll(() => offered.close())

  test('is switched off by who has it, with a code, and each act is an event of the person', async () => {
    const office = await offered.staff('9101', 'office')
    const { secret } = await enrol(office)
    expect((await office.get(url)).body).toMatchObject({ enrolled: true, required: false })
    const wrong = codeOf(secret, stepAt(now) + 9)
    expect((await office.send('POST', removal, { code: wrong })).body.code).toBe('factor.wrong')
    later(30)
    expect((await office.send('POST', removal, { code: codeNow(secret) })).status).toBe(200)
    expect((await office.get(url)).body).toMatchObject({ enrolled: false, recoveryLeft: 0 })
    expect((await office.send('POST', removal, { code: '1' })).body.code).toBe('factor.none')
    const { records } = (await office.get('/api/records/person')).body as { records: Found[] }
    const username = await usernameOf(office)
    const own = records.find(({ fields }) => fields.code === username)!
    const { body } = await office.get(`/api/records/person/9101~${own.id}`)
    expect((body.events as { stepTitle: string }[]).map(({ stepTitle }) => stepTitle)).toEqual([
      '登记或导入',
      '启用动态口令',
      '本人停用动态口令',
    ])
  })

  test('that is required stays on', async () => {
    const office = await at.staff('9101', 'office')
    const { secret } = await enrol(office)
    later(30)
    const { body } = await office.send('POST', removal, { code: codeNow(secret) })
    expect(body.code).toBe('factor.required')
    expect((await office.get(url)).body).toMatchObject({ enrolled: true, recoveryLeft: 10 })
  })
})

interface Found {
  readonly id: string
  readonly fields: { readonly code: string }
}
