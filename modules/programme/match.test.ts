import { describe, expect, it } from 'vitest'
import { matchIndicator, titleKey } from './match.ts'

const named = (name: string, title: string, ...aliases: string[]) => ({
  name,
  title,
  aliases,
  unit: '%',
})
const indicators = [
  named('all', '产品质量监督抽查合格率', '产品质量合格率'),
  named('industrial', '工业产品质量监督抽查合格率', '主要工业产品抽检合格率'),
  named('food', '食品质量抽检合格率'),
  named('national', '产品质量国家监督抽查合格率'),
]
const found = (title: string) => {
  const match = matchIndicator(title, indicators)
  return match && [match.indicator, match.certain]
}

describe('a printed indicator', () => {
  it('is found by title and alias, whatever stands around it', () => {
    expect(found('食品质量抽检合格率')).toEqual(['food', true])
    expect(found('全市主要工业产品抽检合格率达到')).toEqual(['industrial', true])
    expect(found('到2015年全省产品质量合格率稳定在')).toEqual(['all', true])
    expect(titleKey('我市“食品质量”抽检合格率达')).toBe('食品质量抽检合格率')
  })

  it('that only resembles one is proposed as uncertain', () => {
    expect(found('近两年产品质量监督抽查合格率')).toEqual(['all', false])
  })

  it('that differs in a telling word is another one', () => {
    expect(found('出口工业产品检验合格率')).toBeNull()
    expect(found('工程质量验收合格率')).toBeNull()
    expect(found('制造业产品质量合格率')).toBeNull()
    expect(found('产品质量省监督抽查合格率')).toBeNull()
    expect(found('产品质量监督抽查不合格率')).toBeNull()
    expect(found('公共服务质量满意度')).toBeNull()
  })
})
