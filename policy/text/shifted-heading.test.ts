import { describe, expect, it } from 'vitest'
import { gbkCode } from './gbk.ts'
import { normalise } from './normalise.ts'

/** A line as a web copy damages it: its GBK bytes slip by one, up to the next pinyin note. */
function slipped(text: string): string {
  const bytes = [...`　${text}`].flatMap((sign) => {
    const code = gbkCode(sign.charCodeAt(0))
    return code === undefined ? [sign.charCodeAt(0)] : [code >> 8, code & 255]
  })
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes.slice(1))).replace(/\ufffd\(/, '?')
}

describe('a heading whose bytes slipped', () => {
  it.each(['一', '二', '三', '四', '五', '七', '十'])('（%s） is read again', (numeral) => {
    const { mapped, repairs } = normalise(`\n${slipped(`（${numeral}）加强监管A。`)}`)
    expect(mapped.text.trim()).toMatch(new RegExp(`^\\(${numeral}\\)加强监管`))
    expect(repairs).toHaveLength(1)
  })

  it('gets a lost character back when the document notes it elsewhere', () => {
    const line = slipped('（三）优化服務(wù)质量')
    const { mapped, repairs } = normalise(`服務(wù)\n${line}`)
    expect(mapped.text).toBe('服务\n (三)优化服务质量')
    expect(repairs.at(-1)).toMatchObject({ was: '?wù)', reads: '務' })
  })

  it('leaves the lost character out when the document does not show it', () => {
    expect(normalise(`\n${slipped('（三）优化服務(wù)质量')}`).mapped.text).toBe(
      '\n (三)优化服质量',
    )
  })

  it('is not suspected behind a real full stop', () => {
    const text = '完成。\n。甲\n结束。ㄅ'
    expect(normalise(text).mapped.text).toBe(text)
  })
})
