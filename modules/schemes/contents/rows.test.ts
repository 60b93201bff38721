import { canonicalText, type SchemeContent } from '@zhiheng/kernel'
import { anyContent } from '@zhiheng/kernel/scheme/testing/random.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { industryScheme } from '../../creation/industry.scheme.ts'
import { zoneScheme } from '../../creation/zone.scheme.ts'
import { creditScheme } from '../templates/credit.scheme.ts'
import { contentOf, rowsOf, type SchemeRows } from './rows.ts'
import { testOf } from './test-text.ts'

const again = (content: SchemeContent) => canonicalText(contentOf(rowsOf(content)))
const shuffled = (rows: SchemeRows): SchemeRows => ({
  ...rows,
  criterion: rows.criterion.toReversed(),
  'grade-band': rows['grade-band'].toReversed(),
})
const word = fc.constantFrom('noticeDays', 'places', 'years')
const more = fc.record({
  term: fc.record({
    amount: fc.option(fc.integer({ min: 0, max: 900 })),
    unit: fc.constantFrom('年', ''),
    cites: fc.constantFrom('', '第六条'),
    verified: fc.boolean(),
  }),
  name: word,
  needs: fc.array(word, { minLength: 1, maxLength: 2 }),
  places: fc.option(fc.integer({ min: 1, max: 9 })),
  mapped: fc.boolean(),
})

describe('a scheme as records', () => {
  it('says the same after it was taken apart and put together, whatever it says and in whatever order', () => {
    fc.assert(
      fc.property(anyContent, more, (random, { term, name, needs, places, mapped }) => {
        const content: SchemeContent = {
          ...random,
          among: { kind: 'enterprise' },
          terms: { [name]: term, other: { ...term, title: '其他', text: '文字' } },
          stages: [
            { code: 's1', title: '公示', needs },
            { code: 's2', title: '审定' },
          ],
          result: {
            ...random.result,
            base: 10,
            ...(places ? { places: { most: places, ties: { by: ['n0'], else: 'draw' } } } : {}),
          },
          ...(mapped ? { maps: { 尺度: { A: '好', B: '中', C: '差' } } } : {}),
        }
        expect(again(content)).toBe(canonicalText(content))
        expect(canonicalText(contentOf(shuffled(rowsOf(content))))).toBe(canonicalText(content))
      }),
    )
  })

  it('holds for the templates', () => {
    for (const { content } of [creditScheme, zoneScheme, industryScheme])
      expect(again(content)).toBe(canonicalText(content))
  })

  it('names the criterion and the field of what nobody can read', () => {
    const rows = rowsOf(creditScheme.content)
    const withFirst = (row: object) => () =>
      contentOf({ ...rows, criterion: [{ ...rows.criterion[1], ...row }] })
    const names = (part: string, field: string) => expect.objectContaining({ part, field })
    expect(withFirst({ scoring: 'bands', steps: ['八=3'] })).toThrow(names('1.1', 'steps'))
    expect(withFirst({ scoring: 'each', ceiling: null })).toThrow(names('1.1', 'ceiling'))
    expect(withFirst({ test: '{"kind":"held"}' })).toThrow(names('1.1', 'test'))
    const band = { ...rows['grade-band'][0], mapsTo: ['诚信'] }
    expect(() => contentOf({ ...rows, 'grade-band': [band] })).toThrow(names('A', 'mapsTo'))
  })
})

describe('a condition as text', () => {
  const nested = (depth: number): string =>
    depth === 0 ? '{"kind":"declared"}' : `{"kind":"not","of":${nested(depth - 1)}}`
  it.each([
    'x',
    '[]',
    'null',
    '{"kind":"constructor"}',
    '{"kind":"declared","more":1}',
    '{"kind":"held","input":"visits"}',
    '{"kind":"held","input":"visits","least":"<script>"}',
    '{"kind":"every","of":{}}',
    '{"kind":"input","input":"a","is":{"op":"oneOf","values":[""]}}',
    nested(9),
    `{"kind":"of","node":"${'长'.repeat(20_001)}"}`,
  ])('is refused where it is none: %s', (text) => {
    expect(typeof testOf(text)).toBe('string')
  })

  it('is read with everything that it holds', () => {
    expect(testOf(nested(8))).toMatchObject({ kind: 'not' })
    const text =
      '{"kind":"input","input":"a","with":{"window":24,"k":["x"]},"is":{"op":"atLeast","to":{"term":"t"}}}'
    expect(JSON.stringify(testOf(text))).toBe(text)
  })
})
