import { describe, expect, test } from 'vitest'
import {
  attachmentLines,
  cornerLines,
  imprintOf,
  markPoints,
  signatureOf,
  widthOf,
} from './layout.ts'
import type { Letterhead } from './letterhead.ts'
import { isHeading, partsOf } from './level.ts'
import { documentNumber } from './number.ts'
import { titleLines } from './title-lines.ts'

const letterhead: Letterhead = {
  mark: 'red',
  issuer: '临川市市场监督管理局',
  number: '临市监〔2026〕7号',
  signedOn: '2026-11-02',
  printedOn: '2026-11-03',
}

describe('the number of a document', () => {
  test('is prefix, year in six-corner brackets and the count without leading zeros', () => {
    expect(documentNumber('临市监', '2026-0007')).toBe('临市监〔2026〕7号')
    expect(documentNumber('临市监责改', '2026-120')).toBe('临市监责改〔2026〕120号')
  })
  test('is printed as it is kept where there is no prefix, or no year in it', () => {
    expect(documentNumber(null, '2026-0007')).toBe('2026-0007')
    expect(documentNumber('临市监', 'A17')).toBe('A17')
  })
  test('that is not given yet leaves room for a hand', () => {
    expect(documentNumber('临市监', null)).toBe('临市监〔　　〕　　号')
    expect(documentNumber(null, null)).toBe('')
  })
})

describe('a title', () => {
  test('stays on one line while it has room there', () => {
    expect(titleLines('关于责令限期改正的通知')).toEqual(['关于责令限期改正的通知'])
  })
  test('is broken into lines of about the same length, none beginning with a closing sign', () => {
    const lines = titleLines('关于对临川市甲乙电器有限公司电热水壶产品质量不合格责令限期改正的通知')
    expect(lines).toHaveLength(2)
    expect(Math.abs([...lines[0]!].length - [...lines[1]!].length)).toBeLessThanOrEqual(6)
    expect(titleLines('关于印发《临川市产品质量监督抽查工作实施细则》的通知')).toEqual([
      '关于印发《临川市产品质量',
      '监督抽查工作实施细则》的通知',
    ])
  })
  test('loses nothing when it is broken', () => {
    const long = '关于对临川市甲乙电器有限公司等企业'.repeat(5)
    expect(titleLines(long).join('')).toBe(long)
    expect(titleLines(long).every((line) => [...line].length <= 20)).toBe(true)
  })
})

describe('a heading of the text', () => {
  test('is set by its level, up to the end of its first sentence', () => {
    expect(partsOf('一、总体情况')).toEqual([{ text: '一、总体情况', font: 'head' }])
    expect(partsOf('（一）加强监管。开展抽查。')).toEqual([
      { text: '（一）加强监管。', font: 'meta' },
      { text: '开展抽查。', font: 'body' },
    ])
    for (const line of ['1.抽查', '（1）抽查', '一般情况'])
      expect(partsOf(line)).toEqual([{ text: line, font: 'body' }])
  })
  test('that is a line of its own never ends a page', () => {
    expect(['一、总体情况', '（一）监管。抽查。', '一般情况'].map(isHeading)).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('issuer and day below the text', () => {
  const centre = ({ issuer = letterhead.issuer }) => {
    const s = signatureOf({ ...letterhead, issuer })!
    return [s.issuerRight + widthOf(s.issuer) / 2, s.dayRight + widthOf(s.day) / 2]
  }
  test('stand with the day four characters from the right and the issuer centred above it', () => {
    expect(signatureOf(letterhead)).toMatchObject({ day: '2026年11月2日', dayRight: 4 })
    const [above, below] = centre({})
    expect(above).toBe(below)
  })
  test('reach the edge with a long name, the day still below its middle', () => {
    const issuer = '临川市产品质量和食品安全专项整治工作领导小组办公室'
    expect(signatureOf({ ...letterhead, issuer })!.issuerRight).toBe(0)
    const [above, below] = centre({ issuer })
    expect(above).toBe(below)
  })
  test('leave room for a day that is not known, and are left out of a form', () => {
    expect(signatureOf({ ...letterhead, signedOn: null })!.day).toBe('　　　　年　　月　　日')
    const { signedOn: _, ...form } = letterhead
    expect(signatureOf(form)).toBeNull()
  })
})

test('attachments are numbered where there are several, without a full stop', () => {
  expect(attachmentLines({ ...letterhead, attachments: ['清单'] })).toEqual(['附件：清单'])
  expect(attachmentLines({ ...letterhead, attachments: ['清单', '报告'] })).toEqual([
    '附件：1.清单',
    '　　　2.报告',
  ])
  expect(attachmentLines(letterhead)).toEqual([])
})

test('the imprint names who gets a copy, who printed and when; without a day of print there is none', () => {
  expect(imprintOf({ ...letterhead, copies: ['市发改委', '市财政局'] })).toEqual({
    copies: '抄送：市发改委，市财政局。',
    issuer: letterhead.issuer,
    printed: '2026年11月3日印发',
  })
  expect(imprintOf(letterhead)?.copies).toBeNull()
  const { printedOn: _, ...none } = letterhead
  expect(imprintOf(none)).toBeNull()
})

test('the mark leaves a tenth of its line free, and a draft says that it is one', () => {
  expect(markPoints('甲', 156)).toBe(48)
  const size = markPoints('临川市质量工作领导小组办公室', 156)
  expect(size * 14).toBeLessThanOrEqual((156 * 0.9 * 72) / 25.4)
  expect(cornerLines({ ...letterhead, urgency: '特急' }, true)).toEqual(['特急', '拟稿，尚未印发'])
})
