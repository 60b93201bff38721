import { describe, expect, it } from 'vitest'
import { limitAt, partLimits } from './part-limit.ts'

const CALENDAR = { year: 2025, issued: 2025 }

function limitsOf(text: string): (string | undefined)[] {
  return partLimits(text, CALENDAR).map(({ deadline }) => deadline)
}

describe('limits of a part', () => {
  it.each([
    ['培训100人。(质量科,11月底前)', '2025-11'],
    ['培训100人。(质量科牵头,计量科、区(县)局配合,三季度末前完成)', '2025-09'],
    ['培训100人(责任单位:质量科;完成时限:2026年6月底)', '2026-06'],
    ['完成时限:2026年底前\n培训100人。', '2026'],
  ])('are read from %j', (text, deadline) => {
    expect(limitsOf(text)).toEqual([deadline])
  })

  it.each([
    '合格率98%(含2025年新建项目)。',
    '完成时限:长期',
    '培训100人。(质量科,全年)',
    '每年(见附表1)。',
  ])('are not read from %j', (text) => {
    expect(limitsOf(text)).toEqual([])
  })

  it('hold up to a bracket that names nobody else', () => {
    const text = '甲率95%。(甲局)乙率96%。(乙局,6月底前)\n丙率97%。'
    const limits = partLimits(text, CALENDAR)
    const at = (word: string) => limitAt(text, limits, text.indexOf(word))
    expect([at('甲率'), at('乙率'), at('丙率')]).toEqual([undefined, '2025-06', undefined])
  })

  it('under a label hold for what stands in front of it and behind', () => {
    const text = '甲率95%。\n完成时限:2026年\n乙率96%。'
    const limits = partLimits(text, CALENDAR)
    expect([limitAt(text, limits, 0), limitAt(text, limits, text.length - 6)]).toEqual([
      '2026',
      '2026',
    ])
  })
})
