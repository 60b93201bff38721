import { randomUUID } from 'node:crypto'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

const text = `临川市质量发展纲要（2026—2030年）

一、主要目标

到2030年，产品质量监督抽查合格率达到95%以上，公共服务质量满意度达到85分以上。
`

interface Goals {
  readonly region: { readonly code: string }
  readonly counts: Readonly<Record<string, number>>
  readonly goals: readonly { readonly title: string; readonly state: string }[]
}

let at: Instance
let office: Browser
beforeAll(async () => {
  at = await openInstance({ now: () => new Date('2026-11-20T02:00:00Z') })
  office = await at.staff('9101', 'office')
  const { body } = await office.send('POST', '/api/documents/read', { text, name: '纲要' })
  const { reading, goals } = body as { reading: Record<string, unknown>; goals: object[] }
  const head = { title: '临川市质量发展纲要', issuer: null, docNo: null, issuedOn: null }
  const saved = await office.send('POST', '/api/documents', {
    request: randomUUID(),
    region: '9101',
    document: { ...head, startsOn: '2026-01-01', endsOn: '2030-12-31', openness: 'open' },
    text: reading.text,
    outline: reading.outline,
    goals,
    tasks: [],
  })
  expect(saved.status, saved.text).toBe(200)
})
afterAll(() => at.close())

const read = async (browser: Browser, query = '') => {
  const { status, body, text } = await browser.get(`/api/goals${query}`)
  expect(status, text).toBe(200)
  return body as unknown as Goals
}

describe('the goals of a region', () => {
  test('are answered with their states, of the post’s own region unless another is asked for', async () => {
    const { region, goals, counts } = await read(office)
    expect(region.code).toBe('9101')
    expect(goals.map(({ title, state }) => [title, state])).toEqual([
      ['产品质量监督抽查合格率', 'unknown'],
      ['公共服务质量满意度', 'unknown'],
    ])
    expect(counts).toEqual({ reached: 0, onTrack: 0, behind: 0, missed: 0, unknown: 2 })
    const province = await at.staff('91', 'office')
    expect((await read(province)).goals).toEqual([])
    expect((await read(province, '?region=9101')).goals).toHaveLength(2)
  })

  test('are seen by nobody of another city, in the list or in a file', async () => {
    const elsewhere = await at.staff('9102', 'office')
    expect(await read(elsewhere, '?region=9101')).toMatchObject({
      goals: [],
      outlines: [],
      total: 0,
    })
    const file = await elsewhere.get('/api/goals/export.csv?region=9101')
    expect(file.text).not.toContain('满意度')
  })

  test('are saved as a sheet, narrowed as the list is', async () => {
    const url = `/api/goals/export.xlsx?q=${encodeURIComponent('满意度')}`
    const { headers, bytes } = await office.get(url)
    const { sheets } = await readXlsx(bytes)
    const [titles, first, ...others] = sheets[0]!.rows
    expect(others).toEqual([])
    const cell = (title: string) => first![titles!.indexOf(title)]
    expect(cell('指标')).toBe('公共服务质量满意度')
    expect(cell('目标')).toBe('不低于 85 分')
    expect(cell('状态')).toBe('○ 无数据')
    expect(cell('领域')).toBe('服务质量')
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(
      '质量目标清单2026-11-20',
    )
  })

  test('are refused for what is no state and no day', async () => {
    expect((await office.get('/api/goals?state=overdue')).status).toBe(400)
    expect((await office.get('/api/goals?on=2026')).status).toBe(400)
  })
})
