import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../testing/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const long = encodeURIComponent('电'.repeat(2000))
const asked = [
  'year=20266',
  'year=%E4%BA%8C',
  'year=2026&year=2025',
  'year[]=2026',
  'region=91%27--',
  'region=999999999999',
  'class=weapons&verdict=perhaps',
  `q=${long}`,
  'q=%ED%A0%80',
  'q=%25%5F%5C',
  'q=%27%3B%20drop%20table%20sample',
  'q=%E7%94%B5&q=%E6%B0%B4',
  'after=-1',
  'after=nonsense',
  'q=%E7%94%B5&after=nonsense',
  `after=${'x'.repeat(600)}`,
  'page=-1&limit=100000',
] as const

describe('a search among published results', () => {
  it.each(asked)('with ?%s is a page', async (query) => {
    const { status, text } = await town.visitor.get(`/results?${query}`)
    expect(status).toBe(200)
    expect(text).toContain('监督抽查')
    expect(text).not.toContain('\u0000')
  })

  it.each(asked)('with ?%s is a file', async (query) => {
    const { status, headers } = await town.visitor.get(`/results.csv?${query}`)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch('text/csv')
  })

  it('for what no text holds finds no page, and is no fault of the server', async () => {
    for (const query of ['q=%00', 'q=a%00b&verdict=fail', 'after=%00']) {
      const { status, text } = await town.visitor.get(`/results?${query}`)
      expect([query, status]).toEqual([query, 404])
      expect(text).toContain('没有这个页面')
      expect((await town.visitor.get(`/results.csv?${query}`)).status).toBe(400)
    }
  })

  it('says again what was sought as text, and never as markup', async () => {
    const script = '<script>alert(1)</script>'
    const { text } = await town.visitor.get(`/results?q=${encodeURIComponent(script)}`)
    expect(text).not.toContain(script)
    expect(text).toContain('&lt;script&gt;')
  })
})

describe('a notice that is not there', () => {
  it.each([
    'nothing',
    '9101',
    '9101~nothing',
    '9101~00000000-0000-7000-8000-000000000000',
    '9101~2026-02-30~00000000-0000-7000-8000-000000000000',
    '%00',
    '..%2F..%2Fetc',
    'x'.repeat(90),
  ])('%s is said not to be', async (address) => {
    const { status, text } = await town.visitor.get(`/results/${address}`)
    expect(status).toBe(404)
    expect(text).toContain('没有这个页面')
  })

  it('is not even sought where its address is too long to be one', async () => {
    expect((await town.visitor.get(`/results/${'x'.repeat(101)}`)).status).toBe(404)
  })
})
