import { expect, it } from 'vitest'
import { cursorText, isId, isText, readCursor } from './cursor.ts'

const id = '0190c9a0-0000-7000-8000-000000000001'
const parts = [isText(/^[a-z]+$/), isId]
const encoded = (text: string) => Buffer.from(text).toString('base64url')

it('a place is read back as it was given out', () => {
  expect(readCursor(cursorText(['abc', id]), parts)).toEqual(['abc', id])
})

it.each([
  'nonsense',
  '',
  encoded('{"length":2,"0":"abc"}'),
  encoded('null'),
  cursorText(['abc']),
  cursorText(['abc', id, id]),
  cursorText(['ABC', id]),
  cursorText(['abc', 'a']),
  cursorText([id, 'abc']),
])('what the list never gave out is refused: %s', (text) => {
  expect(() => readCursor(text, parts)).toThrow('翻页位置无效，请从第一页重新打开')
})
