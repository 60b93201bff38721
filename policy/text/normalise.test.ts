import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unwrapped } from './hard-wrap.ts'
import { normalise } from './normalise.ts'

function read(text: string): string {
  return normalise(text).mapped.text
}

describe('normalising', () => {
  it('writes simplified characters, half-width signs and plain blanks', () => {
    expect(read('產品質量達到９５％以上，著名商標')).toBe('产品质量达到95%以上,著名商标')
    expect(read('甲\u00a0乙\u3000丙\u00ad丁\r\n')).toBe('甲 乙 丙丁\n')
  })

  it('drops pinyin left by web copies and keeps real brackets', () => {
    expect(read('質(zhì)量和產（chǎn）品(園區)(一)(kg)')).toBe('质量和产品(园区)(一)(kg)')
  })

  it('reads headings whose bytes slipped by one', () => {
    const { mapped, repairs } = normalise('\n。ㄒ唬┙ㄔO目標')
    expect(mapped.text).toBe('\n (一)建设目标')
    expect(repairs).toMatchObject([{ was: '。ㄒ唬┙ㄔO', why: '网页转码错位一个字节' }])
  })

  it('keeps for every character the place it was read from', () => {
    const { mapped } = normalise('提高產(chǎn)品質(zhì)量')
    const at = mapped.text.indexOf('产品')
    expect(mapped.quote(at, at + 2)).toBe('產(chǎn)品')
  })

  it('maps every position into the source, in order, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { mapped } = normalise(text)
        let last = 0
        for (let at = 0; at < mapped.text.length; at++) {
          const { start, end } = mapped.span(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
    )
  })
})

describe('texts wrapped at a fixed width', () => {
  const line = '为深入推进质量强市建设全面提升产品工程和服务质量水平现就有关事项提出'

  it('are joined to paragraphs, their numbers kept apart', () => {
    const wrapped = `${`${line}\n`.repeat(6)}如下意见。\n一、目标`
    const joined = unwrapped(normalise(wrapped).mapped).text
    expect(joined).toBe(`${line.repeat(6)}如下意见。\n一、目标`)
  })

  it('are told from texts with one paragraph on a line', () => {
    const text = `${line.repeat(4)}\n${line}\n${line}`
    expect(unwrapped(normalise(text).mapped).text).toBe(text)
  })
})
