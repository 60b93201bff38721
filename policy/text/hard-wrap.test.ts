import { describe, expect, it } from 'vitest'
import { unwrapped } from './hard-wrap.ts'
import { normalise } from './normalise.ts'

function joined(text: string): string {
  return unwrapped(normalise(text).mapped).text
}

describe('a text whose paragraphs are set in', () => {
  const text = [
    '　　（一）落实责任。企业法定代表人对产品质量负总责。严格',
    '执行标准。（区经贸委、区技术监督局、区财政局、区科技局负',
    '责）',
    '　　（二）严格执法。加大打击力度，合格率在五年内达到9',
    '9.5%。',
  ]

  it('has its other lines joined to the paragraph, even within a word or a figure', () => {
    const lines = joined(text.join('\n')).split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('严格执行标准')
    expect(lines[1]).toContain('达到99.5%')
  })

  it('keeps its lines when they are set in alike', () => {
    const apart = text.map((line) => line.replace(/^　*/, '　　'))
    expect(joined(apart.join('\n')).split('\n')).toHaveLength(5)
  })
})
