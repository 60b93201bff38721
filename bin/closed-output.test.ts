import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { bearClosedOutput } from './closed-output.ts'

const failing = (code: string) => {
  const stream = new PassThrough()
  bearClosedOutput([stream])
  return () => stream.emit('error', Object.assign(new Error(code), { code }))
}

test('a reader that has left is no fault, anything else is', () => {
  expect(failing('EPIPE')).not.toThrow()
  expect(failing('ENOSPC')).toThrow('ENOSPC')
})
