import { describe, expect, it } from 'vitest'
import { dueIn, limitIn } from './task-deadline.ts'

const calendar = { year: 2014, issued: 2014 }

describe('when work is due', () => {
  it.each([
    ['3月底前制定方案,9月底前完成,年底前报告', '2014-03;2014-09;2014'],
    ['2015年6月底前完成,年底前验收', '2015-06;2015'],
    ['一季度发布公告,上半年完成审查', '2014-03;2014-06'],
    ['4月1日至7月10日集中清理', '2014-07-10'],
    ['2014年11月至次年2月开展', '2015-02'],
    ['2015年组织评估', '2015'],
    ['“十三五”末建成基地', '2020'],
    ['三年内建成中心', '2017'],
    ['每年11月底前组织考核', '每年11月底前'],
    ['每季度末月20日前报送', '每季度末月20日前'],
    ['每年11月底前报送,次年1月底前汇总', '每年11月底前;次年1月底前'],
    ['每年9月开展质量月活动', '每年9月'],
    ['到2016年建成基地3万亩,年内完成选址', '2014'],
    ['到2016年,完成3家企业的搬迁', '2016'],
    ['三月底前制定方案,十月二十日前完成', '2014-03;2014-10-20'],
    ['请于6月25前报送', '2014-06-25'],
  ])('“%s” is %s', (text, date) => {
    expect(dueIn(text, calendar)?.date).toBe(date)
  })

  it.each([
    '到2017年,覆盖率达到60%',
    '到2016年底,合格率保持在98%以上',
    '自2015年起列入预算',
    '截至2014年底已建成3个',
    '比2014年增加',
    '贯彻《质量纲要(2015年修订)》',
    '五年内发生事故的,撤销称号',
    '每年开展两次检查',
    '凡两年内抽查不合格的,取消资格',
    '三年内培育企业60家',
    '到2015年实现全覆盖',
  ])('“%s” says nothing of it', (text) => {
    expect(dueIn(text, calendar)).toBeUndefined()
  })

  it('is sure of one printed limit only', () => {
    expect(dueIn('2015年6月底前完成', calendar)?.sure).toBe(true)
    expect(dueIn('2015年组织评估', calendar)?.sure).toBe(false)
    expect(dueIn('3月底前制定,9月底前完成', calendar)?.sure).toBe(false)
  })

  it('is taken as printed from a label that names no date', () => {
    expect(limitIn('长期坚持', calendar)).toBe('长期坚持')
    expect(limitIn('2015年', calendar)).toBe('2015')
    expect(limitIn('3月、9月', calendar)).toBe('2014-03;2014-09')
  })
})
