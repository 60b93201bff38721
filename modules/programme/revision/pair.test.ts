import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Likened, paired } from './pair.ts'

const like = (item: string, words: string, ...keys: string[]): Likened<string> => ({
  item,
  keys: keys.length ? keys : [words],
  words,
})

describe('what stands and what was read anew', () => {
  it('go together by the strictest key that they share', () => {
    const kept = [
      like('a', '合格率', '合格率|2025', '合格率'),
      like('b', '合格率', '合格率|2030', '合格率'),
    ]
    const read = [
      like('x', '合格率', '合格率|2030', '合格率'),
      like('y', '合格率', '合格率|2026', '合格率'),
    ]
    expect(paired(kept, read)).toEqual([
      ['b', 'x'],
      ['a', 'y'],
    ])
  })
  it('go together by likeness where no key is shared, the most alike first', () => {
    const kept = [like('a', '健全监督抽查制度'), like('b', '开展服务质量监测')]
    const read = [
      like('x', '开展公共服务质量监测'),
      like('y', '健全产品监督抽查制度'),
      like('z', '培育品牌'),
    ]
    expect(new Map(paired(kept, read))).toEqual(
      new Map([
        ['a', 'y'],
        ['b', 'x'],
      ]),
    )
  })
  it('are each paired once at most, and all of them where nothing has changed', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'质量目标任务提升监管') }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(words, words, (kept, read) => {
        const pairs = paired(
          kept.map((word, n) => like(`k${n}`, word)),
          read.map((word, n) => like(`r${n}`, word)),
        )
        expect(new Set(pairs.map(([a]) => a)).size).toBe(pairs.length)
        expect(new Set(pairs.map(([, b]) => b)).size).toBe(pairs.length)
        const same = paired(
          kept.map((word, n) => like(`k${n}`, word)),
          kept.map((word, n) => like(`r${n}`, word)),
        )
        expect(same).toHaveLength(kept.length)
      }),
    )
  })
})
