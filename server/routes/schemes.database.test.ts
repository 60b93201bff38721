import { randomUUID } from 'node:crypto'
import { canonicalText, contentHash } from '@zhiheng/kernel'
import { creditScheme } from '@zhiheng/modules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let office: Browser
let head: Browser
let address: string
beforeAll(async () => {
  at = await openInstance()
  office = await at.staff('9101', 'office')
  head = await at.staff('9101', 'head')
  address = await copy({ template: 'credit-example' }, { code: 'credit', title: '信用评价' })
})
afterAll(() => at.close())

interface Part {
  readonly id: string
  readonly version: number
  readonly fields: Readonly<Record<string, unknown>>
}
interface Book {
  readonly state: string
  readonly version: number
  readonly fields: Readonly<Record<string, unknown>>
  readonly content: { readonly nodes: readonly object[] }
  readonly faults: readonly { node: string | null; field: string; says: string }[]
  readonly said: Readonly<Record<string, { test?: string; scores?: string }>>
  readonly parts: { readonly criterion: readonly Part[] }
}
const send = (body: object, by = office) =>
  by.send('POST', '/api/schemes', { request: randomUUID(), region: '9101', ...body })
const copy = async (from: object, named: object = {}): Promise<string> =>
  ((await send({ from, ...named })).body as { address: string }).address
const read = async (of = address, by = office) =>
  (await by.get(`/api/schemes/${of}`)).body as unknown as Book
/** Takes a step on a record, from what it said when it was seen. */
const step = (
  ref: string,
  { id, version, by = office }: Pick<Part, 'id' | 'version'> & { by?: Browser },
  answers: object,
) =>
  by.send('POST', `/api/records/${ref.replace('.', '/steps/')}`, {
    request: randomUUID(),
    rows: [{ at: { region: '9101', id }, expect: version, answers }],
    keep: 'all',
  })
const schemeRow = async () => {
  const { version } = await read()
  return { id: address.split('~')[1]!, version }
}
const lineOf = async (code: string) =>
  (await read()).parts.criterion.find(({ fields }) => fields.code === code)!
const changed = ({ fields }: Part, more: object) => {
  const { scheme: _, code: __, rule: ___, ...rest } = fields
  return { ...rest, ...more }
}

describe('a scheme over the API', () => {
  test('is copied from a template; content, faults and sentences come with the records that state it', async () => {
    const { content, faults, said, state, parts } = await read()
    expect([state, faults, parts.criterion.length]).toEqual(['draft', [], 13])
    expect(canonicalText(content.nodes)).toBe(canonicalText(creditScheme.content.nodes))
    expect(said['1.1']).toEqual({
      test: '抽查不合格批次（近24个月）：1 批次以上',
      scores: '每一单位扣 5 分，至多 20 分',
    })
    const { body } = await office.get('/api/schemes')
    expect(body).toMatchObject({ schemes: [{ address, code: 'credit', version: 1 }] })
  })

  test('a request that is sent again makes nothing twice', async () => {
    const again = { request: randomUUID(), from: { template: 'banner-award' }, code: 'once' }
    const [first, second] = [await send(again), await send(again)]
    expect(second.body).toEqual(first.body)
  })

  test('another post begins none, and a code is a code', async () => {
    const from = { template: 'credit-example' }
    const clerk = await at.staff('9101', 'clerk')
    expect((await send({ from, code: 'x' }, clerk)).status).toBe(403)
    for (const code of ['<script>', '', '../x', 'a'.repeat(65)])
      expect((await send({ from, code })).status).toBe(400)
  })

  test('two who edit one line: the second is told that it has changed', async () => {
    const seen = await lineOf('1.1')
    const first = await step('criterion.amend', seen, changed(seen, { ceiling: 15 }))
    expect(first.status).toBe(200)
    const second = await step('criterion.amend', seen, changed(seen, { ceiling: 10 }))
    expect([second.status, second.body.code]).toEqual([409, 'record.changed'])
    const { fields } = await lineOf('1.1')
    expect(fields.ceiling).toBe(15)
  })

  test('points below nothing are refused by the field; a condition that is none is a fault at its place', async () => {
    const seen = await lineOf('1.1')
    const negative = await step('criterion.amend', seen, changed(seen, { points: -5 }))
    expect(negative.status).toBe(422)
    expect(JSON.stringify(negative.body)).toContain('分值')
    const broken = changed(seen, { test: '{"kind":"<img src=x>"}' })
    expect((await step('criterion.amend', seen, broken)).status).toBe(200)
    const { faults, content } = await read()
    expect(faults).toEqual([{ node: '1.1', field: 'test', says: '条件不完整，或者有不认识的内容' }])
    expect(content).toBeNull()
    const refused = await step('scheme.submit', await schemeRow(), {})
    expect([refused.status, refused.body.detail]).toEqual([
      422,
      '方案有 1 处问题，改正后才能提交：1.1 抽查不合格：条件不完整，或者有不认识的内容',
    ])
    const now = await lineOf('1.1')
    await step('criterion.amend', now, changed(now, { test: seen.fields.test }))
  })

  test('words of a script stay words', async () => {
    const words = '<script>alert(1)</script>'
    const seen = await lineOf('1.2')
    await step('criterion.amend', seen, changed(seen, { title: words }))
    expect((await lineOf('1.2')).fields.title).toBe(words)
  })

  test('is approved through the record’s own steps, and nobody states content or hash', async () => {
    const row = async (more: object) => {
      const { fields } = await read()
      const names = ['title', 'kind', 'among', 'combine', 'total', 'base', 'decimals', 'rescale']
      const others = ['placesMost', 'placesLeast', 'tieBy', 'tieElse', 'goesOut']
      const kept = Object.fromEntries([...names, ...others].map((name) => [name, fields[name]]))
      return step('scheme.amend', await schemeRow(), { ...kept, ...more })
    }
    expect((await row({ since: '2026-01-01' })).status).toBe(200)
    expect((await step('scheme.submit', await schemeRow(), {})).status).toBe(200)
    const forged = { review: '同意', canonical: '{}', hash: 'f'.repeat(64), lastDay: '2020-01-01' }
    const approved = await step('scheme.approve', { ...(await schemeRow()), by: head }, forged)
    expect(approved.status).toBe(200)
    const { fields, content } = await read()
    expect(fields.hash).toBe(contentHash(content))
    const kept = await office.get(`/api/scheme-contents/${fields.hash}`)
    expect(contentHash((kept.body as { content: unknown }).content)).toBe(fields.hash)
    expect((await office.get(`/api/scheme-contents/${'0'.repeat(64)}`)).status).toBe(404)
  })

  test('cannot be changed once it is approved', async () => {
    const seen = await lineOf('1.1')
    const late = await step('criterion.amend', seen, changed(seen, { ceiling: 1 }))
    expect([late.status, String(late.body.detail)]).toEqual([
      409,
      expect.stringContaining('已批准'),
    ])
  })
})

describe('contents', () => {
  test('are compared in words, by address, hash or template', async () => {
    const asked = `before=credit-example&after=${encodeURIComponent(address)}`
    const { body } = await office.get(`/api/scheme-comparison?${asked}`)
    const { differences } = body as unknown as { differences: readonly Record<string, unknown>[] }
    const scores = differences.find(({ node, field }) => node === '1.1' && field === 'scores')
    expect(scores).toEqual({
      ...{ node: '1.1', title: '1.1 抽查不合格', what: 'changed', field: 'scores' },
      before: '每一单位得 5 分，至多 20 分',
      after: '每一单位得 5 分，至多 15 分',
    })
  })

  test('are checked without being kept, and told what is wrong where', async () => {
    const check = (content: unknown) => office.send('POST', '/api/schemes/check', { content })
    expect((await check(creditScheme.content)).body).toEqual({ faults: [] })
    const [group, ...nodes] = creditScheme.content.nodes
    const { body } = await check({ ...creditScheme.content, nodes: nodes.slice(0, 1) })
    expect(JSON.stringify(body)).toContain('所属分组“1”不存在')
    const extra = { ...group, test: { kind: 'nothing' }, role: 'points' }
    expect((await check({ ...creditScheme.content, nodes: [extra] })).status).toBe(400)
    expect((await check({})).status).toBe(400)
  })

  test('what may be asked of records is offered with its arguments', async () => {
    const { body } = await office.get('/api/scheme-inputs')
    const { inputs } = body as unknown as { inputs: readonly Record<string, unknown>[] }
    expect(inputs.find(({ name }) => name === 'penalties')).toMatchObject({
      ...{ title: '行政处罚次数', subject: 'party', unit: '次', counts: true },
    })
  })
})
