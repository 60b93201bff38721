import { randomUUID } from 'node:crypto'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let admin: Browser
beforeAll(async () => {
  at = await openInstance()
  admin = await at.staff('9103', 'administrator')
  await admin.send('POST', '/api/records/department/steps/import', {
    request: randomUUID(),
    rows: [
      {
        at: { region: '9103' },
        answers: { code: 'amr', name: '青岚市市场监督管理局', shortName: '市市场监管局' },
      },
    ],
  })
})
afterAll(() => at.close())

const header = '姓名,人员编号,用户名,部门,岗位角色,岗位名称,任职开始,任职结束'
const good = [
  '陈禾,P1,chenhe,市市场监管局,部门经办人,质量科经办岗,2026-01-01,',
  '陈禾,P1,,,领导小组办公室,综合岗,2026-02-01,2026-12-31',
  '何川,P2,hechuan,amr,部门负责人,局长,2026/1/1,',
  '沈桥,P3,,,,,,',
]
interface Preview {
  readonly file: string
  readonly counts: Readonly<Record<string, unknown>>
  readonly problems: readonly {
    readonly row: number
    readonly field: string
    readonly says: string
  }[]
}
const preview = async (lines: readonly string[]) =>
  (await admin.upload('/api/people/preview', 'people.csv', [header, ...lines].join('\n')))
    .body as unknown as Preview
const bring = (file: string) => admin.send('POST', '/api/people', { file, request: randomUUID() })
const rowsOf = async (table: string) => (await at.owner.query(`select * from ${table}`)).rows

describe('a sheet of people', () => {
  test('has a template whose header the preview understands', async () => {
    const reply = await at.app.inject({
      url: '/api/people/template.xlsx',
      headers: admin.headers(),
    })
    expect(reply.headers['content-disposition']).toContain('.xlsx')
    const { sheets } = await readXlsx(reply.rawPayload)
    const names = sheets[0]!.rows[0]!.map(String)
    expect(names).toContain('岗位角色')
    const filled = `${names.join(',')}\n${names.map((name) => (/姓名|编号/.test(name) ? 'a1' : '')).join(',')}`
    const shown = await admin.upload('/api/people/preview', 'x.csv', filled)
    expect(shown.body).toMatchObject({ problems: [], counts: { persons: { created: 1 } } })
  })

  test('says what it would do and saves nothing before it is told to', async () => {
    const before = (await rowsOf('person')).length
    const shown = await preview(good)
    expect(shown).toMatchObject({
      problems: [],
      counts: { persons: { created: 3 }, posts: { created: 3 }, accounts: 2 },
    })
    expect(await rowsOf('person')).toHaveLength(before)
  })

  test('names every fault by row and field, and then saves no row', async () => {
    const before = (await rowsOf('person')).length
    const shown = await preview([
      ...good,
      '陈合,P1,,,,,,',
      '周岸,P4,chenhe,不存在的局,部门经办人,经办岗,2026-01-01,',
      '周岸,P5,zhou an,,,,,',
      '吴岳,P6,,,部门经办人,经办岗,2026-13-01,',
      '吴岳,P7,,,部门经办人,,,2020-01-01',
      '郑溪,P8,staff1,,监察,监察岗,2026-05-01,2026-04-01',
      '何川,P2,,amr,部门负责人,局长,2026-01-01,',
      ',P9,,,,,,',
    ])
    expect(shown.problems.map(({ row, field }) => [row, field])).toEqual([
      [6, 'name'],
      [7, 'username'],
      [7, 'department'],
      [8, 'username'],
      [9, 'startsOn'],
      [10, 'title'],
      [10, 'startsOn'],
      [10, 'department'],
      [11, 'endsOn'],
      [11, 'username'],
      [12, null],
      [13, 'name'],
    ])
    expect(shown.problems[2]!.says).toContain('不存在的局')
    const refused = await bring(shown.file)
    expect(refused).toMatchObject({ status: 422, body: { code: 'rows.refused' } })
    expect(refused.body.problems).toHaveLength(12)
    expect(await rowsOf('person')).toHaveLength(before)
    expect((await rowsOf('account')).some(({ username }) => username === 'hechuan')).toBe(false)
  })

  test('asks for the columns that it cannot do without', async () => {
    const shown = await admin.upload('/api/people/preview', 'x.csv', '姓名,部门\n甲,乙')
    expect(shown.body).toMatchObject({
      code: 'file.columns',
      detail: '表头缺少必填的列：人员编号；可下载模板后填写',
    })
  })

  test('makes persons, posts and accounts at once, and gives each password a single time', async () => {
    const { file } = await preview(good)
    const done = await bring(file)
    const slips = done.body.slips as { name: string; username: string; password: string }[]
    expect(slips).toMatchObject([
      { name: '陈禾', username: 'chenhe', posts: ['质量科经办岗', '综合岗'] },
      { name: '何川', username: 'hechuan', posts: ['局长'] },
    ])
    const signedIn = await at.browser().signIn('chenhe', slips[0]!.password)
    expect(signedIn.body).toMatchObject({
      mustChangePassword: true,
      posts: [
        { title: '质量科经办岗', roles: ['clerk'], department: 'amr' },
        { title: '综合岗', roles: ['office'] },
      ],
    })
    const everything = JSON.stringify([
      await rowsOf('account'),
      await rowsOf('event'),
      await rowsOf('request'),
    ])
    expect(everything).not.toContain(slips[0]!.password)
    const { events } = (await admin.get('/api/events?register=person')).body as {
      events: { stepTitle: string }[]
    }
    expect(events.filter(({ stepTitle }) => stepTitle === '开通账号')).toHaveLength(2)
  })

  test('changes nothing when it is brought again, and only what has changed', async () => {
    const events = (await rowsOf('event')).length
    const again = await bring((await preview(good)).file)
    expect(again.body).toMatchObject({
      slips: [],
      counts: {
        persons: { created: 0, changed: 0, unchanged: 3 },
        posts: { created: 0, changed: 0, unchanged: 3 },
        accounts: 0,
      },
    })
    expect(await rowsOf('event')).toHaveLength(events)
    const longer = good.map((line) => line.replace('2026-12-31', '2027-06-30'))
    const changed = await bring((await preview(longer)).file)
    expect(changed.body.counts).toMatchObject({ posts: { created: 0, changed: 1, unchanged: 2 } })
    expect(await rowsOf('event')).toHaveLength(events + 1)
  })

  test('is an administrator’s alone, inside their own territory', async () => {
    const office = await at.staff('9103', 'office')
    const refused = await office.upload('/api/people/preview', 'x.csv', `${header}\n${good[3]}`)
    expect(refused.body.code).toBe('account.not-yours')
    const foreign = await admin.upload(
      '/api/people/preview',
      'x.csv',
      '区划代码,姓名,人员编号\n9104,甲,Q1',
    )
    expect(foreign.body.problems).toMatchObject([{ row: 2, field: 'region' }])
  })
})
