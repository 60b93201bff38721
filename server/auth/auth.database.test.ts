import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Instance, openInstance, password } from '../testing/instance.ts'

let at: Instance
beforeAll(async () => {
  at = await openInstance({ wrongPasswords: 3 })
})
afterAll(() => at.close())

const first = {
  username: 'admin',
  name: '张三',
  password: 'Right-horse-1',
  region: { code: '9101', name: '临川市' },
}

describe('the first start', () => {
  test('asks for an administrator, refuses a weak password, and makes person and posts once', async () => {
    const browser = at.browser()
    expect((await browser.get('/api/setup')).body).toEqual({ needed: true })
    const weak = await browser.send('POST', '/api/setup', { ...first, password: 'admin12345' })
    expect(weak).toMatchObject({ status: 422, body: { code: 'password.weak' } })
    expect((await browser.send('POST', '/api/setup', first)).status).toBe(200)
    expect((await browser.get('/api/setup')).body).toEqual({ needed: false })
    const again = await at.browser().send('POST', '/api/setup', { ...first, username: 'other' })
    expect(again).toMatchObject({ status: 409, body: { code: 'setup.done' } })
  })

  test('leaves the administrator signed in with an office post and an administrator post', async () => {
    const browser = at.browser()
    const { body } = await browser.signIn(' ADMIN ', first.password)
    expect(body).toMatchObject({ person: { name: '张三', username: 'admin' } })
    const posts = body.posts as { id: string; roles: string[]; region: object }[]
    expect(posts.map(({ roles }) => roles[0]).sort()).toEqual(['administrator', 'office'])
    expect(posts[0]?.region).toEqual({ code: '9101', name: '临川市' })
    const other = posts.find(({ id }) => id !== body.acting)!
    const changed = await browser.send('PUT', '/api/session/post', { post: other.id })
    expect(changed.body.acting).toBe(other.id)
    expect((await browser.get('/api/session')).body.acting).toBe(other.id)
  })

  test('calls a field by its Chinese name when it is missing', async () => {
    const { status, body } = await at.browser().send('POST', '/api/session', { username: 'admin' })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'request.invalid', detail: '“密码”不能为空' })
  })
})

describe('signing in', () => {
  test('says the same of a wrong password and of an unknown name', async () => {
    const wrong = await at.browser().signIn('admin', 'nope')
    const unknown = await at.browser().signIn('nobody', 'nope')
    expect(wrong).toMatchObject({ status: 401, body: { code: 'session.wrong' } })
    expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' })
  })

  test('gives a cookie that scripts cannot read, secure behind https, and keeps only its digest', async () => {
    const reply = await at.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'admin', password: first.password },
    })
    const cookie = reply.cookies.find(({ name }) => name === 'zhiheng')!
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(Buffer.from(cookie.value, 'base64url')).toHaveLength(32)
    const kept = await at.owner.query(
      `select from session where token = sha256(convert_to($1, 'UTF8'))`,
      [cookie.value],
    )
    expect(kept.rowCount).toBe(1)
  })

  test('locks an account after three wrong passwords, even for the right one, until the time is over', async () => {
    const browser = await at.staff('9101', 'clerk')
    const { person } = (await browser.get('/api/session')).body as { person: { username: string } }
    for (let n = 0; n < 3; n++) await at.browser().signIn(person.username, 'nope')
    const locked = await at.browser().signIn(person.username, password)
    expect(locked).toMatchObject({ status: 403, body: { code: 'session.locked' } })
    expect(locked.body.detail).toContain('15 分钟后再试')
    await at.owner.query(`update account set locked_until = now() where username = $1`, [
      person.username,
    ])
    expect((await at.browser().signIn(person.username, password)).status).toBe(200)
  })

  test('answers a name that nobody has as one that somebody has, wrong password by wrong password', async () => {
    const browser = await at.staff('9101', 'clerk')
    const { person } = (await browser.get('/api/session')).body as { person: { username: string } }
    const answers = async (username: string) => {
      const found = []
      for (let n = 0; n < 5; n++) {
        const { status, body } = await at.browser().signIn(username, `nope ${n}`)
        found.push({ status, ...body, instance: '' })
      }
      return found
    }
    const known = await answers(person.username)
    expect(known.map(({ status }) => status)).toEqual([401, 401, 401, 403, 403])
    expect(await answers('nobody-at-all')).toEqual(known)
  })

  test('ends with the session, with its time, and everywhere else with a new password', async () => {
    const here = await at.staff('9101', 'clerk')
    const { person } = (await here.get('/api/session')).body as { person: { username: string } }
    const there = at.browser()
    await there.signIn(person.username, password)
    const same = await here.send('POST', '/api/session/password', { old: password, new: password })
    expect(same).toMatchObject({ status: 422, body: { detail: '新密码不能与原密码相同' } })
    const change = { old: password, new: 'Another horse 2' }
    expect((await here.send('POST', '/api/session/password', change)).status).toBe(200)
    expect((await there.get('/api/session')).status).toBe(401)
    expect((await here.get('/api/session')).status).toBe(200)
    const cookie = here.headers()
    await here.send('DELETE', '/api/session')
    const replayed = await at.app.inject({ url: '/api/session', headers: cookie })
    expect(replayed.statusCode).toBe(401)
  })
})

describe('a write', () => {
  test('is refused without the CSRF token, with another one, and from another site', async () => {
    const browser = await at.staff('9101', 'office')
    const { cookie, 'x-csrf-token': token } = browser.headers()
    const sendWith = (headers: Record<string, string>) =>
      at.app.inject({ method: 'DELETE', url: '/api/session', headers })
    for (const headers of [
      { cookie: cookie! },
      { cookie: cookie!, 'x-csrf-token': `${token}x` },
      { cookie: cookie!, 'x-csrf-token': token!, origin: 'https://elsewhere.example' },
    ]) {
      const reply = await sendWith(headers)
      expect(reply.statusCode).toBe(403)
      expect(reply.json().code).toBe('request.foreign')
    }
    expect((await browser.get('/api/session')).status).toBe(200)
    const foreign = await at.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { origin: 'https://elsewhere.example' },
      payload: { username: 'admin', password: first.password },
    })
    expect(foreign.statusCode).toBe(403)
  })
})

describe('an administrator', () => {
  test('opens accounts for persons of the region; the first password must be changed', async () => {
    const admin = await at.staff('9101', 'administrator')
    const region = { region: '9101' }
    const made = await admin.send('POST', '/api/records/person/steps/import', {
      request: crypto.randomUUID(),
      rows: [{ at: region, answers: { code: 'wangwu', name: '王五' } }],
    })
    const [person] = made.body.records as { region: string; id: string }[]
    const account = { username: 'wangwu' }
    const address = { person: `${person!.region}~${person!.id}` }
    const outsider = await at.staff('9102', 'administrator')
    const refused = await outsider.send('POST', '/api/accounts', { ...account, ...address })
    expect(refused.status).toBe(404)
    const clerk = await at.staff('9101', 'clerk')
    expect((await clerk.send('POST', '/api/accounts', { ...account, ...address })).status).toBe(403)
    const opened = await admin.send('POST', '/api/accounts', { ...account, ...address })
    const first = String(opened.body.password)
    expect(first).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/)
    const browser = at.browser()
    const session = await browser.signIn('wangwu', first)
    expect(session.body).toMatchObject({ mustChangePassword: true, posts: [] })
    expect((await browser.get('/api/catalogue')).body.code).toBe('session.change-password')
    await browser.send('POST', '/api/session/password', {
      old: first,
      new: 'Own horse 44',
    })
    expect((await browser.get('/api/catalogue')).body.code).toBe('session.no-post')
  })

  test('gives a new one-time password, which ends the person’s sessions and is recorded under who did it', async () => {
    const admin = await at.staff('9101', 'administrator')
    const theirs = await at.staff('9101', 'clerk')
    const { person } = (await theirs.get('/api/session')).body as { person: { username: string } }
    const { accounts } = (await admin.get('/api/accounts')).body as {
      accounts: { person: string; username: string | null; passwordUntil: string | null }[]
    }
    const row = accounts.find(({ username }) => username === person.username)!
    const url = `/api/accounts/${row.person}/password`
    expect((await theirs.send('PUT', url, {})).status).toBe(403)
    const reset = await admin.send('PUT', url, { reason: '忘记密码' })
    expect(reset.status).toBe(200)
    expect((await theirs.get('/api/session')).status).toBe(401)
    expect((await at.browser().signIn(person.username, password)).status).toBe(401)
    const again = await at.browser().signIn(person.username, String(reset.body.password))
    expect(again.body).toMatchObject({ mustChangePassword: true })
    const { events } = (await admin.get('/api/events?register=person')).body as {
      events: { step: string; stepTitle: string; actorName: string; address: string }[]
    }
    const name = ((await admin.get('/api/session')).body.person as { name: string }).name
    expect(events[0]).toMatchObject({
      stepTitle: '重设密码',
      actorName: `经办岗 ${name}`,
      address: row.person,
    })
    const kept = await at.owner.query(
      `select from account where password like '%' || $1 || '%' or password not like '$argon2id$%'`,
      [reset.body.password],
    )
    expect(kept.rowCount).toBe(0)
  })

  test('cannot record a reset that did not happen: only the server takes that step', async () => {
    const admin = await at.staff('9101', 'administrator')
    const { accounts } = (await admin.get('/api/accounts')).body as {
      accounts: { person: string }[]
    }
    const [region, id] = accounts[0]!.person.split('~')
    const forged = await admin.send('POST', '/api/records/person/steps/resetPassword', {
      request: crypto.randomUUID(),
      rows: [{ at: { region, id }, answers: {} }],
    })
    expect(forged).toMatchObject({ status: 403, body: { code: 'step.not-yours' } })
  })

  test('gives a password that is refused once its days are over', async () => {
    const admin = await at.staff('9101', 'administrator')
    const made = await admin.send('POST', '/api/records/person/steps/import', {
      request: crypto.randomUUID(),
      rows: [{ at: { region: '9101' }, answers: { code: 'zhaoliu', name: '赵六' } }],
    })
    const [person] = made.body.records as { region: string; id: string }[]
    const address = `${person!.region}~${person!.id}`
    const body = { person: address, username: 'zhaoliu' }
    const { password: first } = (await admin.send('POST', '/api/accounts', body)).body
    await at.owner.query(`update account set password_until = now() where username = 'zhaoliu'`)
    const late = await at.browser().signIn('zhaoliu', String(first))
    expect(late).toMatchObject({ status: 403, body: { code: 'session.expired' } })
    expect((await at.browser().signIn('zhaoliu', 'wrong')).body.code).toBe('session.wrong')
  })
})
