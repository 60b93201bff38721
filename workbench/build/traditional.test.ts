import { expect, it } from 'vitest'
import { traditionalOf } from './traditional.ts'

it('writes traditional characters and leaves blanks alone', () => {
  expect(traditionalOf(['还有{{n}}天', '纲要'])).toEqual({
    '还有{{n}}天': '還有{{n}}天',
    纲要: '綱要',
  })
})
