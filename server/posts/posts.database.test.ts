import { randomUUID } from 'node:crypto'
import { clock, newId, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let admin: Browser
let now = new Date('2026-07-01T02:00:00Z')
const region = '9105'
const header = '姓名,人员编号,用户名,部门,岗位角色,岗位名称,任职开始,任职结束'
const people = [
  '李海,L,lihai,amr,部门负责人,市场监管局局长,2026-01-01,2026-12-31',
  '王川,W,wangchuan,amr,部门经办人,质量科经办岗,2026-01-01,',
  '赵舟,Z,zhaozhou,ndrc,部门负责人,发改委主任,2026-01-01,',
  '孙野,S,sunye,,领导小组办公室,办公室综合岗,2026-01-01,',
  '方执,F,fangzhi,amr,执法人员,执法岗（1）,2026-01-01,',
  '何接,H,hejie,amr,投诉举报接收岗,投诉举报接收岗,2026-01-01,',
  '林奖,J,linjiang,amr,奖励发放岗,奖励发放岗,2026-01-01,',
  '罗察,C,luocha,amr,监察,派驻监察岗,2026-01-01,',
]
const browsers = new Map<string, Browser>()
const as = (username: string) => browsers.get(username)!

beforeAll(async () => {
  at = await openInstance({ now: () => now, sessionHours: 10_000 })
  admin = await at.staff(region, 'administrator')
  await take(at.parts.kernel, ['department', 'import'], {
    on: ['amr', 'ndrc'].map((code) => ({ at: { region }, answers: { code, name: `${code}局` } })),
    ...{ actor: clock, at: now, request: newId() },
  })
  const sheet = [header, ...people].join('\n')
  const shown = await admin.upload('/api/people/preview', 'people.csv', sheet)
  const body = { file: shown.body.file, request: randomUUID() }
  const { slips } = (await admin.send('POST', '/api/people', body)).body as {
    slips: { username: string; password: string }[]
  }
  for (const { username, password } of slips) {
    const browser = at.browser()
    await browser.signIn(username, password)
    await browser.send('POST', '/api/session/password', { old: password, new: 'Own-horse-44' })
    browsers.set(username, browser)
  }
})
afterAll(() => at.close())

interface Member {
  readonly address: string
  readonly name: string
  readonly posts: readonly {
    readonly address: string
    readonly title: string
    readonly standing: string
    readonly substitutes: readonly { readonly name: string; readonly now: boolean }[]
  }[]
}
async function staff(): Promise<readonly Member[]> {
  return (await admin.get('/api/organisation/staff')).body.staff as Member[]
}
const named = async (name: string) => (await staff()).find((one) => one.name === name)!
const postOf = async (name: string) => (await named(name)).posts[0]!.address
const postsOf = async (browser: Browser) =>
  (await browser.get('/api/session')).body.posts as { title: string; actingFor: string | null }[]
const moveTo = (day: string) => {
  now = new Date(`${day}T02:00:00Z`)
}

async function substitute(
  who: Browser,
  given: { post: string; person: string; startsOn?: string; endsOn?: string },
) {
  const days = { startsOn: '2026-07-05', endsOn: '2026-07-09' }
  return who.send('POST', '/api/organisation/substitutes', {
    request: randomUUID(),
    ...days,
    ...given,
  })
}

describe('a substitute', () => {
  test('is named within the days of the post, by whoever is over it', async () => {
    const post = await postOf('李海')
    const person = (await named('王川')).address
    const faults = [
      await substitute(admin, { post, person, endsOn: '2027-01-01' }),
      await substitute(admin, { post, person, startsOn: '2025-12-31' }),
      await substitute(admin, { post, person, startsOn: '2026-07-10' }),
      await substitute(admin, { post, person: (await named('李海')).address }),
    ]
    expect(faults.map(({ status }) => status)).toEqual([422, 422, 422, 422])
    const foreign = await substitute(as('zhaozhou'), { post, person })
    expect(foreign.body.code).toBe('step.not-yours')
    expect((await substitute(as('wangchuan'), { post, person })).body.code).toBe(
      'post.not-grantable',
    )
    expect((await substitute(as('lihai'), { post, person })).status).toBe(200)
    const twice = await substitute(admin, {
      post,
      person,
      startsOn: '2026-07-09',
      endsOn: '2026-07-20',
    })
    expect(twice.body.detail).toContain('2026-07-05 至 2026-07-09 已有代理人')
  })

  test('of any post of the own department is the head’s to name, and not of one that watches over it', async () => {
    const person = (await named('王川')).address
    const posts = await Promise.all(['方执', '何接', '林奖'].map(postOf))
    for (const post of posts) {
      const given = { post, person, startsOn: '2026-07-25', endsOn: '2026-07-26' }
      expect((await substitute(as('zhaozhou'), given)).status).toBe(403)
      expect((await substitute(as('lihai'), given)).status).toBe(200)
    }
    const watching = await substitute(as('lihai'), { post: await postOf('罗察'), person })
    expect(watching).toMatchObject({ status: 409, body: { code: 'step.not-now' } })
  })

  test('is offered exactly where it can be named, and so is a hand-over', async () => {
    const mayOf = async (who: Browser) => {
      const { staff } = (await who.get('/api/organisation/staff')).body as {
        staff: { name: string; posts: { may: Record<string, boolean> }[] }[]
      }
      return Object.fromEntries(staff.map(({ name, posts: [post] }) => [name, post?.may]))
    }
    const [both, neither] = [
      { substitute: true, handOver: true },
      { substitute: false, handOver: false },
    ]
    const own = { 李海: both, 王川: both, 方执: both, 何接: both, 林奖: both }
    expect(await mayOf(as('lihai'))).toMatchObject({ ...own, 罗察: neither, 孙野: neither })
    expect(await mayOf(as('zhaozhou'))).toMatchObject({ 方执: neither, 赵舟: both })
    expect(await mayOf(as('sunye'))).toMatchObject({
      方执: neither,
      李海: { substitute: true, handOver: false },
    })
    expect(await mayOf(as('fangzhi'))).toMatchObject({ 方执: neither })
    expect(await mayOf(admin)).toMatchObject({ 方执: both, 孙野: both, 罗察: both })
    const above = await at.staff('91', 'head', 'amr')
    expect(await mayOf(above)).toMatchObject({ 方执: neither, 李海: neither })
  })

  test('of the office’s or an administrator’s post is not a head’s or the office’s to name', async () => {
    const person = (await named('王川')).address
    const office = await substitute(as('lihai'), { post: await postOf('孙野'), person })
    expect(office.status).toBe(403)
    const administrator = (await staff()).find(({ name }) => name.startsWith('某甲'))!
    const post = administrator.posts[0]!.address
    const refused = await substitute(as('sunye'), { post, person })
    expect(refused).toMatchObject({ status: 409, body: { code: 'step.not-now' } })
  })

  test('acts in the post between the two days only, and history says for whom', async () => {
    moveTo('2026-07-04')
    expect(await postsOf(as('wangchuan'))).toMatchObject([{ title: '质量科经办岗' }])
    moveTo('2026-07-05')
    const posts = (await as('wangchuan').get('/api/session')).body.posts as {
      id: string
      actingFor: string | null
    }[]
    expect(posts).toMatchObject([
      { title: '质量科经办岗', actingFor: null },
      { title: '市场监管局局长', actingFor: '李海', roles: ['head'], department: 'amr' },
    ])
    await as('wangchuan').send('PUT', '/api/session/post', { post: posts[1]!.id })
    const given = { post: await postOf('王川'), person: (await named('李海')).address }
    expect((await substitute(as('wangchuan'), given)).status).toBe(200)
    const { events } = (await admin.get('/api/events?register=substitution')).body as {
      events: { actorName: string }[]
    }
    expect(events[0]!.actorName).toBe('市场监管局局长 王川（代李海）')
    moveTo('2026-07-10')
    expect(await postsOf(as('wangchuan'))).toHaveLength(1)
  })

  test('whose record states another role or department than the post gives nothing', async () => {
    const [, id] = (await postOf('孙野')).split('~')
    const [, person] = (await named('赵舟')).address.split('~')
    const days = { startsOn: '2026-07-10', endsOn: '2026-07-20' }
    const answers = { post: id, person, role: 'head', department: 'ndrc', ...days }
    const forged = await as('zhaozhou').send(
      'POST',
      '/api/records/substitution/steps/giveInDepartment',
      {
        request: randomUUID(),
        rows: [{ at: { region }, answers }],
      },
    )
    expect(forged.status).toBe(200)
    expect(await postsOf(as('zhaozhou'))).toMatchObject([{ title: '发改委主任' }])
  })

  test('ends when the substitution is recalled', async () => {
    const given = { post: await postOf('赵舟'), person: (await named('孙野')).address }
    const days = { startsOn: '2026-07-10', endsOn: '2026-07-20' }
    const made = await substitute(as('sunye'), { ...given, ...days })
    expect(await postsOf(as('sunye'))).toMatchObject([{}, { actingFor: '赵舟' }])
    const [place, id] = String(made.body.address).split('~')
    await as('zhaozhou').send('POST', '/api/records/substitution/steps/revoke', {
      request: randomUUID(),
      rows: [{ at: { region: place, id }, answers: { why: '提前返岗' } }],
    })
    expect(await postsOf(as('sunye'))).toHaveLength(1)
  })
})

const other = newId()
/** An inspection that a post and another one are to make. */
async function plannedInspection(post: string): Promise<string> {
  const answers = {
    ...{ basis: '年度检查计划', kind: 'routine', regime: 'industrial', on: '2026-08-20' },
    ...{ items: '查验标签', party: '91350100M000100Y43', department: 'amr' },
    assignees: [post, other],
  }
  const planned = await take(at.parts.kernel, ['site-inspection', 'plan'], {
    on: [{ at: { region }, answers }],
    ...{ actor: { ...clock, roles: ['clock'] }, at: now, request: newId() },
  })
  return planned.records[0]!.id
}

describe('a hand-over', () => {
  const send = (who: Browser, body: object) =>
    who.send('POST', '/api/organisation/hand-overs', { request: randomUUID(), ...body })

  test('ends a post and gives it to the successor from one day to the next, with the tasks and cases that name it', async () => {
    moveTo('2026-08-03')
    const post = await postOf('王川')
    const [, id] = post.split('~')
    const successor = (await named('孙野')).address
    const task = await signedTask(id!)
    const inspection = await plannedInspection(id!)
    const shown = await as('lihai').get(`/api/organisation/open-duties?post=${post}`)
    expect(shown.body.posts).toMatchObject([{ holder: '王川', title: '质量科经办岗', tasks: 1 }])
    const [first] = shown.body.posts as { duties: { title: string }[] }[]
    const titles = first!.duties.map(({ title }) => title)
    expect(titles).toEqual(
      expect.arrayContaining(['抓好质量提升', '91350100M000100Y43 日常检查 2026年8月20日']),
    )
    const body = { posts: [post], successor, on: '2026-08-10', reason: '轮岗' }
    expect((await send(as('zhaozhou'), body)).status).toBe(403)
    expect((await send(as('lihai'), { ...body, on: '2026-08-02' })).status).toBe(422)
    const done = await send(as('lihai'), body)
    expect(done.status).toBe(200)
    const [taken] = done.body.posts as string[]
    expect((await named('孙野')).posts.map(({ title, standing }) => [title, standing])).toEqual([
      ['办公室综合岗', 'held'],
      ['质量科经办岗', 'coming'],
    ])
    const found = await as('lihai').get(`/api/records/task/${region}~${task}`)
    expect(found.body.record).toMatchObject({
      fields: { post: taken!.split('~')[1], personName: '孙野' },
    })
    const { body: passed } = await as('lihai').get(
      `/api/records/site-inspection/${region}~${inspection}`,
    )
    expect(passed.record).toMatchObject({
      state: 'planned',
      fields: { assignees: [taken!.split('~')[1], other] },
    })
    moveTo('2026-08-10')
    expect(await postsOf(as('wangchuan'))).toEqual([])
    expect(await postsOf(as('sunye'))).toMatchObject([{}, { title: '质量科经办岗' }])
  })

  test('passes on officers’ and reception posts through the head of their department, and of no other', async () => {
    const successor = (await named('王川')).address
    const above = await at.staff('91', 'head', 'amr')
    for (const name of ['方执', '何接']) {
      const body = { posts: [await postOf(name)], successor, on: '2026-08-20' }
      for (const stranger of [as('zhaozhou'), above])
        expect((await send(stranger, body)).body).toMatchObject({ code: 'step.not-yours' })
      expect((await send(as('lihai'), body)).status).toBe(200)
    }
    expect((await named('王川')).posts.map(({ title, standing }) => [title, standing])).toEqual(
      expect.arrayContaining([
        ['执法岗（1）', 'coming'],
        ['投诉举报接收岗', 'coming'],
      ]),
    )
    const watching = { posts: [await postOf('罗察')], successor, on: '2026-08-20' }
    expect((await send(as('lihai'), watching)).body.code).toBe('step.not-now')
  })

  test('brings no post about that nobody held before', async () => {
    const [, person] = (await named('王川')).address.split('~')
    const answers = { title: '执法岗（9）', department: 'amr', startsOn: '2026-08-20', person }
    const forge = (role: string) =>
      as('lihai').send('POST', '/api/records/post/steps/takeOverInDepartment', {
        request: randomUUID(),
        rows: [{ at: { region }, answers: { ...answers, role } }],
      })
    expect((await forge('officer')).body).toMatchObject({ code: 'answers.disagree' })
    expect((await forge('administrator')).status).toBe(409)
  })

  test('passes on no post of the office through the head of a department, and nothing when one post is refused', async () => {
    const posts = [await postOf('李海'), await postOf('孙野')]
    const successor = (await named('王川')).address
    const before = await at.owner.query('select from event')
    const refused = await send(as('lihai'), { posts, successor, on: '2026-09-01' })
    expect(refused.status).toBe(403)
    expect((await at.owner.query('select from event')).rowCount).toBe(before.rowCount)
  })
})

/** A task of the department that is signed for by the post. */
async function signedTask(post: string): Promise<string> {
  const { kernel } = at.parts
  const office = await at.staff(region, 'office')
  const document = await office.send('POST', '/api/documents', {
    request: randomUUID(),
    region,
    document: {
      title: '意见',
      issuer: null,
      docNo: null,
      issuedOn: '2026-01-01',
      startsOn: null,
      endsOn: null,
      openness: 'open',
    },
    text: '抓好质量提升。',
    outline: [],
    goals: [],
    tasks: [],
  })
  const id = newId()
  const actor = { kind: 'post' as const, name: '', scope: [region], party: null, post: null }
  const taking = (roles: string[], department: string | null) => ({
    actor: { ...actor, roles, department },
    at: now,
    request: newId(),
  })
  const step = (name: string, answers: Record<string, unknown>, who: ReturnType<typeof taking>) =>
    take(kernel, ['task', name], { on: [{ at: { region, id }, answers }], ...who })
  const quote = { node: 'n1', start: 0, end: 7, quote: '抓好质量提升。', title: '抓好质量提升' }
  await step(
    'confirm',
    { document: document.body.id, ...quote, department: 'amr' },
    taking(['office'], null),
  )
  await step('assign', { department: 'amr' }, taking(['office'], null))
  await step('sign', { post, personName: '王川' }, taking(['clerk'], 'amr'))
  return id
}
