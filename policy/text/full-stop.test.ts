import { describe, expect, it } from 'vitest'
import { isFullStop } from './full-stop.ts'

describe('a Western dot', () => {
  it.each([
    ['加强监管.', 4],
    ['加强监管. 完善制度', 4],
    ['合格率达到95%以上.工程', 10],
    ['(以下简称规定).各地', 8],
    ['抓好引路.2003年6月', 4],
  ])('ends the sentence in “%s”', (text, at) => {
    expect(isFullStop(text, at)).toBe(true)
  })

  it.each([
    ['一.总体要求', 1],
    ['。(一).总则', 4],
    ['达到95.5%', 4],
    ['1.建立', 1],
    ['系统V.改', 3],
    ['监管.com', 2],
  ])('belongs to its number or name in “%s”', (text, at) => {
    expect(isFullStop(text, at)).toBe(false)
  })
})
