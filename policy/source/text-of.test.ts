import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx } from './testing/documents.ts'
import { pdf } from './testing/pdf.ts'
import { textOf } from './text-of.ts'
import { UnreadableDocument } from './unreadable.ts'

const GB = '质量' // B0 encoded below by hand, because TextEncoder knows UTF-8 only.

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await textOf(bytes)
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.code
    throw error
  }
  return 'read'
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0))
  return new Uint8Array(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  )
}

describe('text files', () => {
  const text = '一、工作目标\n到2030年,产品质量合格率达到96%以上。'

  it('are read as UTF-8 with and without a mark', async () => {
    expect(await textOf(strToU8(text))).toBe(text)
    expect(await textOf(strToU8(`\ufeff${text}`))).toBe(text)
  })

  it('are read as UTF-16 in either order, marked or not', async () => {
    for (const bigEndian of [true, false]) {
      expect(await textOf(utf16(text, bigEndian, true))).toBe(text)
      expect(await textOf(utf16(text, bigEndian, false))).toBe(text)
    }
  })

  it('are read as GB18030 and as Big5 when they are not UTF-8', async () => {
    const gb = new Uint8Array([0xd6, 0xca, 0xc1, 0xbf])
    const repeated = new Uint8Array(Array.from({ length: 40 }, () => [...gb]).flat())
    expect(await textOf(repeated)).toBe(GB.repeat(40))
    const big5 = new Uint8Array([0xbd, 0xe8, 0xb6, 0x71, 0xa4, 0x75, 0xa7, 0x40])
    const more = new Uint8Array(Array.from({ length: 20 }, () => [...big5]).flat())
    expect(await textOf(more)).toBe('質量工作'.repeat(20))
  })
})

describe('web pages', () => {
  it('give one line for each block and leave furniture out', async () => {
    const page = `<!DOCTYPE html><html><head><title>页</title><style>p{}</style></head><body>
      <nav>首页 &gt; 文件</nav><div class="share-bar">分享到</div><h1>关于质量的<br>意见</h1>
      <p>一、总体要求</p><p>坚持&ldquo;质量第一&rdquo;。</p><script>var a = '<p>不见</p>'</script>
      <table><tr><td>指标</td><td>2030年</td></tr><tr><td>合格率</td><td><p>96%</p></td></tr></table></body></html>`
    expect(await textOf(strToU8(page))).toBe(
      '关于质量的\n意见\n一、总体要求\n坚持“质量第一”。\n指标\t2030年\n合格率\t96%',
    )
  })

  it('are decoded as they declare', async () => {
    const head = strToU8('<html><meta charset="gb2312"><body><p>')
    const bytes = new Uint8Array([
      ...head,
      0xd6,
      0xca,
      0xc1,
      0xbf,
      ...strToU8('</p></body></html>'),
    ])
    expect(await textOf(bytes)).toBe('质量')
  })
})

describe('Word documents', () => {
  it('print the numbers Word keeps apart from the text, and rows of tables', async () => {
    const bytes = docx([
      { text: '总体要求', level: 0 },
      { text: '指导思想。以质取胜。', level: 1 },
      { text: '工作目标。提高水平。', level: 1 },
      { text: '主要任务', level: 0 },
      { text: '强化监管。加强抽查。', level: 1 },
      { row: ['指标', '2030年'] },
    ])
    expect((await textOf(bytes)).split('\n')).toEqual([
      '一、总体要求',
      '（一）指导思想。以质取胜。',
      '（二）工作目标。提高水平。',
      '二、主要任务',
      '（一）强化监管。加强抽查。',
      '指标\t2030年',
    ])
  })

  it('are refused when they swell out of proportion', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 })
    expect(await refusal(bomb)).toBe('zip-bomb')
  })

  it('are refused when cut off or not XML', async () => {
    const whole = docx([{ text: '甲', level: 0 }])
    expect(await refusal(whole.subarray(0, whole.length - 30))).toBe('damaged')
    expect(await refusal(zipSync({ 'word/document.xml': strToU8('<w:p') }))).toBe('damaged')
  })
})

describe('PDF documents', () => {
  it('give paragraphs with wrapped lines joined and page numbers dropped', async () => {
    const bytes = pdf([
      ['一、工作目标', '到二〇三〇年全区产品质量合格率达到百分之九十', '六以上。', '—1—'],
      ['二、主要任务', '加强监管。', '—2—'],
    ])
    expect((await textOf(bytes)).split('\n')).toEqual([
      '一、工作目标',
      '到二〇三〇年全区产品质量合格率达到百分之九十六以上。',
      '二、主要任务',
      '加强监管。',
    ])
  })

  it('are refused as scans when they have pages but no text', async () => {
    expect(await refusal(pdf([[]]))).toBe('scan-without-text')
  })

  it('are refused as damaged when nothing follows the signature', async () => {
    expect(await refusal(strToU8('%PDF-1.7\nnothing'))).toBe('damaged')
  })
})

describe('other files', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['no-text', strToU8(' \n\n ')],
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
    ['archive', zipSync({ 'a.txt': strToU8('a') })],
    ['unknown-kind', new Uint8Array(Array.from({ length: 400 }, (_, at) => (at * 7) % 8 || 1))],
    ['unknown-kind', new Uint8Array(Array.from({ length: 400 }, (_, at) => (at * 167) % 256))],
    [
      'unknown-kind',
      new Uint8Array(Array.from({ length: 5000 }, (_, at) => ((at * at) % 251) % 5)),
    ],
    ['damaged', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(1)])],
  ])('are refused as %s with a Chinese sentence', async (code, bytes) => {
    expect(await refusal(bytes)).toBe(code)
    await expect(textOf(bytes)).rejects.toThrow(/[\u4e00-\u9fff]+。/)
  })

  it('are refused when larger than the limit', async () => {
    expect(await refusal(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('too-large')
  })
})

describe('any bytes', () => {
  const whole = [docx([{ text: '甲', level: 0 }, { row: ['乙', '丙'] }]), pdf([['一、工作目标']])]
  const damaged = fc
    .tuple(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 6 }),
    )
    .map(([bytes, changes]) => {
      const copy = bytes.slice()
      for (const [at, value] of changes) copy[at % copy.length] = value
      return copy
    })

  it('are read or refused in words, never anything else', async () => {
    const any = fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged)
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        expect(await refusal(bytes)).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: 150 },
    )
  })
})
