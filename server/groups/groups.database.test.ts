import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let office: Browser
const region = '9106'
beforeAll(async () => {
  at = await openInstance({ now: () => new Date('2026-07-01T02:00:00Z') })
  office = await at.staff(region, 'office')
  const bodies = [
    ['amr', '市场监督管理局'],
    ['fin', '财政局'],
    ['water', '水利局'],
    ['fm', '远澜食品有限公司'],
  ]
  await office.send('POST', '/api/records/department/steps/import', {
    request: randomUUID(),
    rows: bodies.map(([code, name]) => ({ at: { region }, answers: { code, name } })),
  })
})
afterAll(() => at.close())

const header =
  '小组名称,类别,成立文件,办公室设在,成立日期,小组职务,成员单位,姓名,现任职务,起始日期,截止日期'
const good = [
  '质量强市工作领导小组,质量工作领导小组,青政发〔2019〕3号,市场监督管理局,2019-02-01,组长,,王明,副市长,,2023-05-31',
  '质量强市工作领导小组,,,,,组长,,李岸,副市长,2023-06-01,',
  '质量强市工作领导小组,,,,,办公室主任,市场监管局,陈舟,局长,,',
  '质量强市工作领导小组,,,,,成员,财政局,,,,2024-12-31',
  '质量强市工作领导小组,,,,,成员,远澜食品有限公司,,,,',
]
const preview = async (lines: readonly string[]) =>
  (await office.upload('/api/organisation/groups/preview', 'g.csv', [header, ...lines].join('\n')))
    .body as { file: string; counts: object; problems: { row: number; field: string }[] }
const bring = (file: string) =>
  office.send('POST', '/api/organisation/groups', { file, request: randomUUID() })
const groupsOn = async (on: string) =>
  (await office.get(`/api/organisation/groups?on=${on}`)).body.groups as {
    title: string
    current: boolean
    members: {
      duty: string
      personName: string | null
      department: string | null
      serves: boolean
    }[]
  }[]

describe('a sheet of leading groups', () => {
  test('names its faults by row and field, and then saves nothing', async () => {
    const shown = await preview([
      ...good,
      '标准化工作领导小组,,,,,组长,,王明,,,',
      '质量强市工作领导小组,,,,,成员,不存在的局,,,,',
      '质量强市工作领导小组,,,,,成员,,,,,',
      '质量强市工作领导小组,,,,,顾问,财政局,,,,',
      '质量强市工作领导小组,,,,,成员,财政局,,,,2024-12-31',
      '质量强市工作领导小组,,,,,成员,水利局,,,2024-01-01,2023-01-01',
    ])
    expect(shown.problems.map(({ row, field }) => [row, field])).toEqual([
      [7, 'kind'],
      [7, 'startsOn'],
      [8, 'department'],
      [9, 'department'],
      [10, 'duty'],
      [11, null],
      [12, 'until'],
    ])
    expect((await bring(shown.file)).body.code).toBe('rows.refused')
    expect(await groupsOn('2026-07-01')).toEqual([])
  })

  test('makes groups and members, and changes nothing when it is brought again', async () => {
    const { file, problems } = await preview(good)
    expect(problems).toEqual([])
    expect((await bring(file)).body.counts).toEqual({
      groups: { created: 1, changed: 0, unchanged: 0 },
      members: { created: 5, changed: 0, unchanged: 0 },
    })
    const events = await at.owner.query('select from event')
    const again = await bring((await preview(good)).file)
    expect(again.body.counts).toEqual({
      groups: { created: 0, changed: 0, unchanged: 1 },
      members: { created: 0, changed: 0, unchanged: 5 },
    })
    expect((await at.owner.query('select from event')).rowCount).toBe(events.rowCount)
  })

  test('shows chair, vice-chairs and members of the day that is asked for', async () => {
    const serving = async (on: string) =>
      (await groupsOn(on))[0]!.members
        .filter(({ serves }) => serves)
        .map(({ duty, personName, department }) => `${duty} ${personName ?? department}`)
    expect(await serving('2023-05-31')).toEqual([
      'chair 王明',
      'officeHead 陈舟',
      'member fin',
      'member fm',
    ])
    expect(await serving('2026-07-01')).toEqual(['chair 李岸', 'officeHead 陈舟', 'member fm'])
    expect((await groupsOn('2019-01-31'))[0]?.current).toBe(false)
  })

  test('is not a clerk’s to bring', async () => {
    const clerk = await at.staff(region, 'clerk')
    const sheet = [header, good[0]!.replace('质量强市', '另一个')].join('\n')
    const shown = await clerk.upload('/api/organisation/groups/preview', 'g.csv', sheet)
    const body = { file: shown.body.file, request: randomUUID() }
    const refused = await clerk.send('POST', '/api/organisation/groups', body)
    expect(refused).toMatchObject({ status: 403, body: { code: 'step.not-yours' } })
  })
})

test('a county without a matching body is shown until it registers one', async () => {
  const upper = await at.staff('9106', 'office')
  const county = await at.staff('910601', 'office')
  await at.owner.query(`insert into region_name values ('910601', '东河县'), ('910602', '西河县')`)
  const line = '县质量工作领导小组,质量工作领导小组,,,2020-01-01,组长,,赵甲,县长,,'
  const sheet = [header, line].join('\n')
  const shown = await county.upload('/api/organisation/groups/preview', 'g.csv', sheet)
  await county.send('POST', '/api/organisation/groups', {
    file: shown.body.file,
    request: randomUUID(),
  })
  const { body } = await upper.get('/api/organisation/coverage')
  expect(body.regions).toEqual([
    { code: '910601', name: '东河县', group: '县质量工作领导小组' },
    { code: '910602', name: '西河县', group: null },
  ])
  expect((body.departments as object[])[0]).toMatchObject({ group: null })
})

test('a lead department that was no member on the document’s day is a mismatch, and so is an idle member', async () => {
  const document = await office.send('POST', '/api/documents', {
    request: randomUUID(),
    region,
    document: {
      ...{ title: '质量发展纲要', issuer: null, docNo: null, issuedOn: '2025-03-01' },
      ...{ startsOn: null, endsOn: null, openness: 'open' },
    },
    text: '抓好水利工程质量。',
    outline: [],
    goals: [],
    tasks: [],
  })
  const at = String(document.body.address)
  const task = { node: 'n1', start: 0, end: 9, quote: '抓好水利工程质量。', title: '水利工程质量' }
  const answers = { document: document.body.id, ...task, department: 'water', responsible: ['fin'] }
  await office.send('POST', '/api/records/task/steps/confirm', {
    request: randomUUID(),
    rows: [{ at: { region }, answers }],
  })
  const { body } = await office.get(`/api/organisation/mismatch?document=${at}`)
  expect(body).toMatchObject({
    on: '2025-03-01',
    members: 2,
    names: { water: '水利局', fin: '财政局' },
    outside: [
      { department: 'fin', lead: [], responsible: [{ title: '水利工程质量' }] },
      { department: 'water', lead: [{ title: '水利工程质量' }] },
    ],
    idle: ['amr', 'fm'],
    unbound: [{ title: '水利工程质量', state: 'confirmed' }],
  })
})
