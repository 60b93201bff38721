import { expect, test } from 'vitest'
import { progressLine } from './progress-line.ts'

function written(isTTY: boolean) {
  let text = ''
  const line = progressLine({
    isTTY,
    write: (more: string) => {
      text += more
    },
  })
  line.progress('一')
  line.progress('二')
  line.say('三')
  line.end()
  return text
}

test('a terminal shows one line that changes, and leaves it before the next', () => {
  expect(written(true)).toBe('\r\x1b[K一\r\x1b[K二\n三\n')
})

test('a log gets every line', () => {
  expect(written(false)).toBe('一\n二\n三\n')
})
