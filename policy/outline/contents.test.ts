import { describe, expect, it } from 'vitest'
import { linesOf } from '../text/lines.ts'
import { withoutContents } from './contents.ts'
import { withInlineBreaks } from './split-lines.ts'

function kept(lines: readonly string[]): string[] {
  return withoutContents(withInlineBreaks(linesOf(lines.join('\n')), lines.join('\n'))).map(
    ({ text }) => text,
  )
}

describe('a list of contents', () => {
  it('is left out by its leaders and pages, also without a title', () => {
    const text = ['一、总体要求........3', '二、主要任务…………5', '一、总体要求', '提高质量。']
    expect(kept(text)).toEqual(['一、总体要求', '提高质量。'])
  })

  it('is left out below its title when its lines come again, numbered or not', () => {
    const text = [
      '目  录',
      '总体要求',
      '二、主要任务',
      '一、总体要求',
      '提高质量。',
      '二、主要任务',
    ]
    expect(kept(text)).toEqual(['一、总体要求', '提高质量。', '二、主要任务'])
  })

  it('is not what only ends in a figure, nor a title with nothing of it below', () => {
    const text = ['目录', '制定本目录。', '培育省级名牌12', '合格率达到95.5']
    expect(kept(text)).toEqual(text)
  })
})
