import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../read.ts'
import { word97 } from '../testing/word97.ts'
import { IN_CELL, inList, rowEnd } from '../testing/word97-lists.ts'
import { textOf } from '../text-of.ts'
import { UnreadableDocument } from '../unreadable.ts'

/** Codes of formats as in MS-OSHARED 2.2.1.3. */
const CHINESE = 37
const DECIMAL = 0
const BULLET = 23
const OUTLINE = [
  { format: CHINESE, text: '%1、' },
  { format: CHINESE, text: '（%2）' },
  { format: DECIMAL, text: '%3.' },
]

describe('numbers of lists in Word 97 documents', () => {
  it('are printed, each level counting below the one above it', async () => {
    const text = '总体要求\r指导思想\r主要目标\r主要任务\r加强监管\r健全机制\r'
    const paragraphs = [0, 1, 1, 0, 1, 2].map((level) => inList(1, level))
    const bytes = word97(text, { paragraphs, lists: [{ levels: OUTLINE }] })
    expect((await textOf(bytes)).trim().split('\n')).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）主要目标',
      '二、主要任务',
      '（一）加强监管',
      '1.健全机制',
    ])
  })

  it('go on in another use of the list unless it begins anew', async () => {
    const lists = [{ levels: OUTLINE }, { levels: [], of: 1 }, { levels: [], of: 1, restart: 1 }]
    const paragraphs = [inList(1), inList(2), inList(3), inList(4), []]
    const bytes = word97('甲\r乙\r丙\r丁\r戊\r', {
      paragraphs,
      lists: [...lists, { levels: [{ format: BULLET, text: '' }] }],
    })
    expect((await textOf(bytes)).trim()).toBe('一、甲\n二、乙\n一、丙\n● 丁\n戊')
  })

  it('make the outline', async () => {
    const text = '总体要求\r坚持质量第一。\r主要任务\r加强监管。\r'
    const paragraphs = [inList(1), [], inList(1), inList(1, 1)]
    const { outline } = await readBytes(word97(text, { paragraphs, lists: [{ levels: OUTLINE }] }))
    expect(outline.map(({ number, heading }) => [number, heading])).toEqual([
      ['一、', '总体要求'],
      ['二、', '主要任务'],
    ])
  })
})

describe('tables of Word 97 documents', () => {
  const EDGES = [0, 2000, 4000, 6000, 8000]

  it('follow the edges and merged cells that their rows define', async () => {
    const text = [
      '指标\u0007单位\u0007目标值\u0007\u0007',
      '\u0007\u00072023年\u00072025年\u0007\u0007',
      '产品质量\r合格率\u0007%\u000795\u000796\u0007\u0007',
      '后文\r',
    ].join('')
    const wide = rowEnd([0, 2000, 4000, 8000], ['top', 'top'])
    const narrow = rowEnd(EDGES, ['above', 'above'])
    const plain = rowEnd(EDGES, [])
    const cells = (count: number) => new Array<readonly number[]>(count).fill(IN_CELL)
    const paragraphs = [...cells(3), wide, ...cells(4), narrow, ...cells(5), plain, []]
    expect((await textOf(word97(text, { paragraphs }))).trim()).toBe(
      '指标\t单位\t目标值 2023年\t目标值 2025年\n产品质量 合格率\t%\t95\t96\n后文',
    )
  })

  it('keep cells whose row was cut off', async () => {
    const bytes = word97('甲\u0007乙\u0007', { paragraphs: [IN_CELL, IN_CELL] })
    expect((await textOf(bytes)).trim()).toBe('甲\n乙')
  })
})

describe('damaged Word 97 documents', () => {
  const text = '总体要求\r任务\u0007单位\u0007\u0007后文\r'
  const paragraphs = [inList(1), IN_CELL, IN_CELL, rowEnd([0, 1, 2], []), []]
  const whole = word97(text, { paragraphs, lists: [{ levels: OUTLINE }] })

  it('are read or refused in words', async () => {
    const change = fc.tuple(fc.nat(whole.length), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const bytes = whole.slice()
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        await textOf(bytes).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnreadableDocument)
        })
      }),
      { numRuns: 400 },
    )
  })
})

describe('notes and text boxes of Word 97 documents', () => {
  const text = '一、主要目标\r合格率\u0002达到96%。\r二、主要任务\r加强监管。\r'
  const formats = { paragraphs: Array.from({ length: 12 }, () => []) }
  const stories = {
    footnotes: '\u0002 指监督抽查合格率。\r\r',
    headers: '页眉\r',
    endnotes: '\u0002 见附件。\r\r',
  }
  const lines = ['一、主要目标', '合格率达到96%。', '二、主要任务', '加强监管。']
  const read = async (bytes: Uint8Array) =>
    (await textOf(bytes)).split('\n').filter((line) => line !== '')

  it('stand at the end: notes, without headers and marks', async () => {
    const notes = ['指监督抽查合格率。', '见附件。']
    expect(await read(word97(text, { ...stories, ...formats }))).toEqual([...lines, ...notes])
    expect(await read(word97(text, stories))).toEqual([...lines, ...notes])
  })

  it('stand in front of the paragraph they hang on: text boxes', async () => {
    const boxes = [
      { text: '甲市文件\r甲发〔2020〕1号\r', at: 0 },
      { text: '专栏\r', at: text.indexOf('加强') },
    ]
    expect(await read(word97(text, { ...stories, ...formats, boxes }))).toEqual([
      '甲市文件',
      '甲发〔2020〕1号',
      ...lines.slice(0, 3),
      '专栏',
      '加强监管。',
      '指监督抽查合格率。',
      '见附件。',
    ])
  })
})
