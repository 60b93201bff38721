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
