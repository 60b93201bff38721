import { expect, it } from 'vitest'
import { openSteps, publicityOf } from './publication-words.ts'

it('says whether a document is public', () => {
  expect(['confirmed', 'published', 'withdrawn'].map(publicityOf)).toEqual([
    '未公开',
    '已公开',
    '已撤回',
  ])
})

it('names only the steps that the post may take', () => {
  const step = (name: string, allowed: boolean) => ({
    ...{ name, title: name, allowed, by: [], reason: null },
    obstacle: allowed ? null : ('self' as const),
  })
  const steps = { file: { title: '报送上级' } as never }
  expect(openSteps([step('publish', false), step('file', true)], { steps })).toEqual(['报送上级'])
})
