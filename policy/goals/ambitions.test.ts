import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ambitionsIn } from './ambitions.ts'

const WORDS = [
  ...[
    '质量水平',
    '明显提升',
    '更加健全',
    '形成一批',
    '优势企业',
    '的',
    '到2025年',
    '达到',
    '先进水平',
  ],
  ...[
    '加强',
    '推动',
    '应',
    '取得',
    '成效',
    '有效',
    '、',
    ',',
    ';',
    '“',
    '”',
    '95%',
    '实现',
    '成为',
    '(',
  ],
]

function statements(sentence: string): string[] {
  return ambitionsIn({ sentence, deadlines: [], counted: [] }).map(
    ({ start, end, subject }) => subject + sentence.slice(start, end),
  )
}

describe('goals without a figure in a sentence', () => {
  it('are states and what is made, without times and words of will', () => {
    expect(statements('到2025年,力争质量水平明显提升,形成一批优势企业')).toEqual([
      '质量水平明显提升',
      '形成一批优势企业',
    ])
  })

  it('take their subject from the clause before', () => {
    expect(statements('质量治理体系不断完善,更加健全')).toEqual([
      '质量治理体系不断完善',
      '质量治理体系更加健全',
    ])
  })

  it('are read over the commas inside what tells of one thing', () => {
    expect(statements('形成企业为主,政府推动,社会参与的培育机制')).toEqual([
      '形成企业为主,政府推动,社会参与的培育机制',
    ])
  })

  it('are no work, no ideas and nothing that has a figure', () => {
    const none = [
      ...[
        '进一步完善质量制度',
        '坚持质量水平持续提升',
        '加强产品质量有效监管',
        '推动经济持续健康发展',
      ],
      ...['合格率达到95%以上', '为质量提升提供有力支撑', '各项任务全面落实', '比去年有新的提高'],
    ]
    expect(none.flatMap(statements)).toEqual([])
  })

  it('keep the first sign of a word that looks like one of will', () => {
    expect(statements('应急救援能力显著提高')).toEqual(['应急救援能力显著提高'])
  })

  it('lie inside their sentence in order, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }), (words) => {
        const sentence = words.join('')
        let last = 0
        for (const { start, end } of ambitionsIn({ sentence, deadlines: [], counted: [] })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(sentence.length)
      }),
    )
  })
})
