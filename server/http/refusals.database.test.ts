import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
beforeAll(async () => {
  at = await openInstance()
})
afterAll(() => at.close())

test('a body that is no JSON, of another kind, or at an address that is no text is refused in Chinese', async () => {
  const ask = async (type: string, payload: string, url = '/api/setup') => {
    const headers = { 'content-type': type }
    const reply = await at.app.inject({ method: 'POST', url, headers, payload })
    expect(reply.headers['content-type']).toMatch('application/problem+json')
    return [reply.statusCode, reply.json().code]
  }
  expect(await ask('application/json', '{')).toEqual([400, 'request.not-json'])
  expect(await ask('text/xml', '<a/>')).toEqual([415, 'request.media'])
  expect(await ask('application/json', '{}', '/api/%ff')).toEqual([404, 'address.unknown'])
})

test('what is wrong with a value is said with the value and the rule, but a secret is not said back', async () => {
  const office = await at.staff('9101', 'office')
  const refused = async (url: string) => (await office.get(url)).body
  const figures = '/api/figures/pass-rate?to=2026-03&from='
  const rule = '应为 2、4、6、9 或 12 位数字，全国为 0'
  for (const [url, field, says] of [
    [`${figures}2026-01&region=91011`, 'region', `“地区”的值“91011”不对：${rule}`],
    [`${figures}2026-13`, 'from', '“起始时间”的值“2026-13”不对：应为月份，形如 2026-03'],
    [
      `${figures}2026-01&level=3`,
      'level',
      '“地区级别”的值“3”不对：应为 2（省）、4（市）或 6（县）',
    ],
    [
      `${figures}2026-01&each=week`,
      'each',
      '“统计周期”的值“week”不对：应为 month、quarter、year、whole 之一',
    ],
    [`${figures}2026-05`, 'from', '“起始时间”2026-05 晚于“截止时间”2026-03，请改正其中一个'],
    [
      '/api/figures/pass-rate/peers?from=2026-05&to=2026-03',
      'from',
      '“起始时间”2026-05 晚于“截止时间”2026-03，请改正其中一个',
    ],
    [
      '/api/events/export.csv?from=2026-02-30',
      'from',
      '“起始时间”的值“2026-02-30”不对：应为日历上有的一天，形如 2026-03-31',
    ],
    ['/api/records/sample?limit=x', 'limit', '“每页条数”的值“x”不对：应为数字'],
  ])
    expect(await refused(url!)).toMatchObject({
      status: 400,
      detail: says,
      problems: [{ field, says }],
    })
  const typed = await at.browser().send('POST', '/api/session', { username: 5, password: 12345 })
  expect(typed.body.detail).toBe('“用户名”的值“5”不对：应为文字；“密码”的值不对：应为文字')
})

test('a bound is said by what it counts, and a faulty text or address is no fault of ours', async () => {
  const office = await at.staff('9101', 'office')
  const refused = async (url: string) => (await office.get(url)).body.detail
  expect(await refused('/api/records/sample?limit=0')).toBe('“每页条数”最小为 1')
  expect(await refused('/api/records/sample?limit=501')).toBe('“每页条数”最大为 500')
  expect(await refused('/api/search?q=x')).toBe('“搜索词”至少要有 2 个字')
  const empty = await office.send('POST', '/api/documents/read', { text: '' })
  expect(empty).toMatchObject({ status: 400, body: { detail: '“正文”不能为空' } })
  const nowhere = `/api/records/sample/9101~2026-02-31~${crypto.randomUUID()}`
  expect((await office.get(nowhere)).status).toBe(404)
})

test('a text with an unseen character that no database takes is refused wherever it stands', async () => {
  const office = await at.staff('9101', 'office')
  for (const url of ['/api/queue?register=%00', '/api/events?actor=%00', '/api/records/%00'])
    expect(await office.get(url)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', detail: '地址中含有不可见的空字符' },
    })
})
