import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeText, encodingOf } from './encoding.ts'
import { encoded, utf16 } from './testing/encoded.ts'
import { textOf } from './text-of.ts'

const TEXT = '一、主要目标\n到2030年,全市产品质量合格率达到96%以上。\n'
const TRADITIONAL = '一、主要目標\n到2030年,全市產品質量合格率達到96%以上。\n'

function page(charset: string, text: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${text}</p></body></html>`
}

describe('encodings of text files', () => {
  it.each([
    ['GB18030', encoded(TEXT, 'gb18030'), TEXT],
    ['GB18030 with characters of four bytes', encoded(`㐂㑇${TEXT}`, 'gb18030'), `㐂㑇${TEXT}`],
    ['Big5', encoded(TRADITIONAL, 'big5'), TRADITIONAL],
    ['UTF-16 without a mark', utf16(TEXT, 'little'), TEXT],
    ['UTF-16 of the other order', utf16(TEXT, 'big'), TEXT],
    ['UTF-8 with a mark', strToU8(`\ufeff${TEXT}`), TEXT],
    ['short GB18030', encoded('质量强市方案', 'gb18030'), '质量强市方案'],
    ['short Big5', encoded('質量強市方案', 'big5'), '質量強市方案'],
  ])('are told apart: %s', async (_, bytes, text) => {
    expect(await textOf(bytes)).toBe(text)
  })

  it('are read as HZ when Chinese stands between its shifts', () => {
    const pairs = [...encoded('质量合格率达到', 'gb18030')].map((byte) =>
      String.fromCharCode(byte & 0x7f),
    )
    expect(decodeText(strToU8(`2030: ~{${pairs.join('')}~} 96%, ~~1\n`))).toBe(
      '2030: 质量合格率达到 96%, ~1\n',
    )
  })

  it('keep UTF-8 that one damaged byte broke', () => {
    const bytes = strToU8(TEXT.repeat(20))
    bytes[100] = 0xff
    expect(decodeText(bytes).slice(200)).toContain('到2030年,全市产品质量合格率达到96%以上。')
  })

  it('keep UTF-16 that was cut in the middle of a character', () => {
    const bytes = utf16(TEXT.repeat(5), 'little')
    expect(decodeText(bytes.subarray(0, bytes.length - 1))).toContain(TEXT)
  })

  it('count every kind of line end', () => {
    expect(decodeText(strToU8('一\r\n二\r三\n四')).split(/\r?\n/)).toEqual(['一', '二', '三', '四'])
  })
})

describe('encodings of web pages', () => {
  it.each([
    ['utf-8', strToU8(page('gb2312', TEXT))],
    ['gb18030', encoded(page('utf-8', TEXT), 'gb18030')],
    ['gb18030', encoded(page('gb2312', TEXT), 'gb18030')],
    ['gb18030', encoded(page('big5', TEXT), 'gb18030')],
    ['big5', encoded(page('big5', TRADITIONAL), 'big5')],
  ])('are %s whatever the page declares', async (encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding)
    expect(await textOf(bytes)).toMatch(/合格率[达達]到96%以上/)
  })
})
