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

  describe('that its region remembers', () => {
    const alias = { indicator: 'food', address: '9101~x', on: '2026-03-01', by: '综合岗 孙越' }
    const remembered = new Map([
      ['舌尖安全抽检合格率', alias],
      ['产品质量合格率', alias],
      ['旧率', { ...alias, indicator: 'gone' }],
    ])
    const meant = (title: string) => matchIndicator(title, indicators, remembered)

    it('is that indicator for certain, with who said so, whatever stands around it', () => {
      expect(meant('全市“舌尖安全”抽检合格率达到')).toEqual({
        ...{ indicator: 'food', title: '食品质量抽检合格率', certain: true },
        alias,
      })
    })

    it('goes before the names that are declared, and for those words alone', () => {
      expect(meant('产品质量合格率')).toMatchObject({ indicator: 'food', alias })
      expect(meant('产品质量监督抽查合格率')).toEqual({
        ...{ indicator: 'all', title: '产品质量监督抽查合格率', certain: true },
      })
      expect(meant('学校舌尖安全抽检合格率')).toBeNull()
    })

    it('is nothing where the indicator is not among those in question', () => {
      expect(meant('旧率')).toBeNull()
    })
  })
})
