import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let browser: Browser
let address: string

const text = `
　　临川市质量发展纲要（2026—2030年）

一、主要目标

到2030年，产品质量监督抽查合格率达到95%以上。

二、重点任务

（一）加强质量安全监管。开展重点产品监督抽查。（市市场监管局牵头）
`
const corrected = text.replace('95%', '96%')
const document = {
  ...{ title: '临川市质量发展纲要', openness: 'open', issuer: null, docNo: null, issuedOn: null },
  ...{ startsOn: '2026-01-01', endsOn: '2030-12-31' },
}

interface Read {
  readonly reading: { readonly text: string; readonly outline: readonly object[] }
  readonly goals: readonly { readonly key: string }[]
  readonly tasks: readonly { readonly key: string }[]
}
const read = async (words: string) =>
  (await browser.send('POST', '/api/documents/read', { text: words, name: '纲要' }))
    .body as unknown as Read

beforeAll(async () => {
  at = await openInstance()
  browser = await at.staff('9101', 'office')
  const { reading, goals, tasks } = await read(text)
  const { body } = await browser.send('POST', '/api/documents', {
    ...{ request: randomUUID(), region: '9101', document, goals, tasks },
    ...{ text: reading.text, outline: reading.outline },
  })
  address = String(body.address)
})
afterAll(() => at.close())

test('a corrected text is compared and then takes the place of the kept one, once for one request', async () => {
  const { reading, goals, tasks } = await read(corrected)
  const path = `/api/documents/${address}`
  const { status, body } = await browser.send('POST', `${path}/comparison`, { goals, tasks })
  expect(status).toBe(200)
  expect(body).toMatchObject({ added: [], gone: [], continued: [{}, { changes: [] }] })
  const { continued, version } = body as {
    continued: { key: string; record: string; changes: { field: string }[] }[]
    version: number
  }
  expect(continued[0]!.changes.map(({ field }) => field)).toContain('value')
  const going = <T extends { key: string }>(one: T) => ({
    ...one,
    continues: continued.find(({ key }) => key === one.key)?.record,
  })
  const revision = {
    ...{ request: randomUUID(), document, version, reason: '印刷有误' },
    ...{ text: reading.text, outline: reading.outline },
    ...{ goals: goals.map(going), tasks: tasks.map(going) },
  }
  for (const _ of [1, 2]) {
    const revised = await browser.send('POST', `${path}/revision`, revision)
    expect([revised.status, revised.body]).toEqual([200, { address }])
  }
  const living = await browser.get(`${path}/outline`)
  expect(living.body).toMatchObject({ text: corrected, items: [{ goal: { value: 96 } }, {}] })
  const stale = { ...revision, request: randomUUID() }
  expect((await browser.send('POST', `${path}/revision`, stale)).status).toBe(409)
})

test('nobody of another city compares or replaces it', async () => {
  const outsider = await at.staff('9102', 'office')
  const { goals, tasks } = await read(corrected)
  const asked = await outsider.send('POST', `/api/documents/${address}/comparison`, {
    goals,
    tasks,
  })
  expect(asked.status).toBe(404)
})
