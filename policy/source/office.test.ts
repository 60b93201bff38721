import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../read.ts'
import { ofd } from './testing/ofd.ts'
import { word97 } from './testing/word97.ts'
import { textOf } from './text-of.ts'
import { UnreadableDocument } from './unreadable.ts'

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await textOf(bytes)
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.code
    throw error
  }
  return 'read'
}

const TABLE =
  '表一\r工作任务\u0007牵头单位\u0007完成时限\u0007\u0007建设检测平台\u0007市甲局\u00072025年底前\u0007\u0007开展抽查\u0007\u0007长期\u0007\u0007后文\r'

describe('Word 97 documents', () => {
  it('give their paragraphs, without instructions of fields', async () => {
    const text = '一、工作目标\r到2030年，\u0013 PAGE \u00145\u0015合格率达到96%。\u000b第二行\r'
    expect(await textOf(word97(text))).toBe('一、工作目标\n到2030年，5合格率达到96%。\n第二行\n')
  })

  it('give one line for each row of a table, empty cells kept', async () => {
    expect(await textOf(word97(TABLE))).toBe(
      '表一\n工作任务\t牵头单位\t完成时限\n建设检测平台\t市甲局\t2025年底前\n开展抽查\t\t长期\n后文\n',
    )
  })

  it('are read with their tables of tasks', async () => {
    const { tasks } = await readBytes(word97(TABLE))
    expect(tasks.map(({ title, lead, deadline }) => [title, ...lead, deadline])).toEqual([
      ['建设检测平台', '市甲局', '2025'],
      ['开展抽查', '长期'],
    ])
  })

  it.each([
    ['encrypted', word97('甲', { flags: 0x0100 })],
    ['old-word', word97('甲', { version: 0x65 })],
    ['wps', word97('甲', { stream: 'CONTENTS' })],
    ['spreadsheet', word97('甲', { stream: 'Workbook' })],
    ['presentation', word97('甲', { stream: 'PowerPoint Document' })],
    ['damaged', word97('甲').subarray(0, 1024)],
  ])('are refused as %s', async (code, bytes) => {
    expect(await refusal(bytes)).toBe(code)
  })

  it('are read or refused in words when damaged', async () => {
    const change = fc.tuple(fc.nat(6000), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const bytes = word97(TABLE)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        expect(await refusal(bytes)).toMatch(/^[a-z0-9-]+$/)
      }),
    )
  })
})

describe('OFD documents', () => {
  it('are read in the order of their pages, with wrapped lines joined', async () => {
    const line = '到2030年，全市质量水平显著提高，产品质量合格率达到96%以上，工程'
    const bytes = ofd([['一、主要目标', line, '合格率达到100%。'], ['二、主要任务']])
    expect(await textOf(bytes)).toBe(`一、主要目标\n${line}合格率达到100%。\n二、主要任务`)
  })

  it('without text are refused with what to do', async () => {
    expect(await refusal(ofd([[]]))).toBe('ofd-without-text')
  })
})
