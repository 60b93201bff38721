import { describe, expect, it } from 'vitest'
import { announcedYear, headingYear, openingYear, planYear } from './plan-year.ts'

describe('the year of a plan', () => {
  it.each([
    ['关于印发2026年全州质量强州暨品牌培育工作要点的通知', '2026'],
    ['河源旗二〇一二年质量兴旗计划', '2012'],
    ['河源旗二0一二年质量兴旗计划', '2012'],
    ['质量振兴计划（2001—2005年）', undefined],
    ['2024年质量强县三年行动方案', undefined],
    ['质量奖管理办法（2019年修订）', undefined],
    ['到2020年质量工作规划', undefined],
    ['2011年质量工作总结及2012年工作计划', undefined],
  ])('“%s” is for %s', (title, year) => {
    expect(planYear(title)).toBe(year)
  })

  it('is told by a heading about work to come, not by one that looks back', () => {
    expect(headingYear('2010年重点工作')).toBe('2010')
    expect(headingYear('二〇二七年工作打算')).toBe('2027')
    expect(headingYear('2009年工作回顾')).toBeUndefined()
  })

  it('is told by news of what an office will do in the one year they name', () => {
    expect(announcedYear('会上获悉,2023年,市质监局将办好八件实事。')).toBe('2023')
    expect(announcedYear('2022年检测1万台。2023年,市质监局将办好八件实事。')).toBeUndefined()
    expect(announcedYear('2023年,市质监局办好了八件实事。')).toBeUndefined()
  })

  it('is told by the words a part opens with', () => {
    expect(openingYear('2010年的总体目标是：合格率达到90%'.replace('：', ':'))).toBe('2010')
    expect(openingYear('2010年新增名牌3个')).toBeUndefined()
  })
})
