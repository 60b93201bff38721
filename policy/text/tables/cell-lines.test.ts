import { describe, expect, it } from 'vitest'
import { normalise } from '../normalise.ts'
import { tabulated } from './tabulated.ts'

function rowsOf(lines: readonly string[]): string[] {
  return tabulated(normalise(lines.join('\n')).mapped).text.split('\n')
}

const HEAD = ['|', '序号', '|', '任务', '|', '牵头部门', '|']

describe('a table of which every cell and every bar is a line', () => {
  it('becomes rows with tabs, cells of several lines joined and empty ones kept', () => {
    const rows = [
      ['|', '1', '|', '组织培训', '和考核', '|', '质量股', '|'],
      ['|', '2', '|', '|', '计量股', '|'],
    ]
    expect(rowsOf([...HEAD, ...rows.flat(), '以上任务按月报告。'])).toEqual([
      '序号\t任务\t牵头部门',
      '1\t组织培训和考核\t质量股',
      '2\t\t计量股',
      '以上任务按月报告。',
    ])
  })

  it('is none when a single row stands there, or when bars only part words', () => {
    expect(rowsOf([...HEAD, '正文'])).toEqual([...HEAD, '正文'])
    const menu = ['首页', '|', '新闻', '|', '政策']
    expect(rowsOf(menu)).toEqual(menu)
  })
})
