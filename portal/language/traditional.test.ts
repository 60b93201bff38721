import { expect, it } from 'vitest'
import { toTraditional } from './traditional.ts'

it('turns words, attributes and the language of parts, and no markup', () => {
  expect(toTraditional('<p lang="zh-CN" title="质量">合格率达到92%</p>')).toBe(
    '<p lang="zh-Hant" title="質量">合格率達到92%</p>',
  )
})

it('leaves the name of a language as its readers write it', () => {
  const link = '<a href="/" lang="zh-CN" translate="no">简体</a>'
  expect(toTraditional(`${link}说明`)).toBe(`${link}說明`)
})
