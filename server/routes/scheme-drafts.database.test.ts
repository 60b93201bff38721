import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

const text = `临川市市长质量奖管理办法

第一条 市长质量奖每两年评审一次，每次获奖组织不超过3个。

第二条 对获奖组织每个奖励80万元。
`

interface Scheme {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly address: string
  readonly state: string
  readonly stateTitle: string
  readonly rules: readonly {
    readonly kind: string
    readonly address: string
    readonly span: { readonly start: number; readonly end: number } | null
  }[]
}

let at: Instance
let office: Browser
let read: { readonly reading: Record<string, unknown>; readonly scheme: Scheme }
beforeAll(async () => {
  at = await openInstance()
  office = await at.staff('9101', 'office')
  const { body } = await office.send('POST', '/api/documents/read', { text, name: '办法' })
  read = body as unknown as typeof read
})
afterAll(() => at.close())

const confirm = (scheme: object | null) =>
  office.send('POST', '/api/documents', {
    ...{ request: randomUUID(), region: '9101', text: read.reading.text },
    document: {
      ...{ title: '临川市市长质量奖管理办法', issuer: null, docNo: null, issuedOn: null },
      ...{ startsOn: null, endsOn: null, openness: 'open' },
    },
    ...{ outline: read.reading.outline, goals: [], tasks: [], scheme },
  })
const under = async (browser: Browser, address: string) =>
  (await browser.get(`/api/documents/${address}/schemes`)).body as { schemes: readonly Scheme[] }

describe('the scheme of a document', () => {
  test('is proposed with the reading, confirmed with the document, and answered with its rules', async () => {
    expect(read.scheme).toMatchObject({ title: '临川市市长质量奖管理办法', kind: 'award' })
    const saved = await confirm(read.scheme)
    expect(saved.status, saved.text).toBe(200)
    const [scheme, ...others] = (await under(office, saved.body.address as string)).schemes
    expect(others).toEqual([])
    expect(scheme).toMatchObject({ kind: 'award', state: 'draft', stateTitle: '草案' })
    expect(scheme?.rules.map(({ kind }) => kind)).toEqual(['cycle', 'quota', 'amount'])
    const one = await office.get(`/api/scheme-drafts/${scheme?.address}`)
    expect(one.body).toEqual(scheme)
  })

  test('is unknown elsewhere', async () => {
    const saved = await confirm(read.scheme)
    const address = saved.body.address as string
    const [scheme] = (await under(office, address)).schemes
    const elsewhere = await at.staff('9102', 'office')
    expect((await under(elsewhere, address)).schemes).toEqual([])
    expect((await elsewhere.get(`/api/scheme-drafts/${scheme?.address}`)).status).toBe(404)
  })

  test('is refused with the field that is wrong, and the document with it', async () => {
    const [first] = read.scheme.rules
    const wrong = await confirm({ ...read.scheme, rules: [{ ...first, kind: 'prize' }] })
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('kind')])
    const untitled = await confirm({ ...read.scheme, title: '' })
    expect([untitled.status, untitled.text]).toEqual([400, expect.stringContaining('title')])
  })

  test('takes a rule that somebody adds by its words', async () => {
    const saved = await confirm(read.scheme)
    const address = saved.body.address as string
    const [scheme] = (await under(office, address)).schemes
    const add = (quote: string) =>
      office.send('POST', '/api/records/scheme-rule/steps/propose', {
        ...{ request: randomUUID(), keep: 'all' },
        rows: [
          { at: { region: '9101' }, answers: { scheme: scheme?.id, kind: 'eligibility', quote } },
        ],
      })
    expect((await add('每个奖励90万元')).text).toContain('文件原文里没有')
    const added = await add('获奖组织每个奖励')
    expect(added.status, added.text).toBe(200)
    const [{ rules } = { rules: [] }] = (await under(office, address)).schemes
    const start = text.indexOf('获奖组织每个奖励')
    expect(rules.map(({ span }) => span?.start)).toContain(start)
  })

  test('passes through its states by the steps of any record', async () => {
    const saved = await confirm(read.scheme)
    const [scheme] = (await under(office, saved.body.address as string)).schemes
    const row = { at: { region: '9101', id: scheme?.id } }
    const approve = (browser: Browser) =>
      browser.send('POST', '/api/records/scheme-draft/steps/approve', {
        ...{ request: randomUUID(), keep: 'all' },
        rows: [{ ...row, answers: { review: '与原文一致' } }],
      })
    expect((await approve(office)).body).toMatchObject({ code: 'step.self' })
    const second = await at.staff('9101', 'office')
    const done = await approve(second)
    expect(done.status, done.text).toBe(200)
    const { body } = await office.get(`/api/scheme-drafts/${scheme?.address}`)
    expect(body).toMatchObject({ state: 'approved', rules: [{}, {}, { state: 'approved' }] })
  })
})
