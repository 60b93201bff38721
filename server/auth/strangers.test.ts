import { expect, test } from 'vitest'
import { Strangers } from './strangers.ts'

const now = new Date('2026-03-31T10:00:00Z')
const until = new Date('2026-03-31T10:15:00Z')
const later = new Date('2026-03-31T10:15:01Z')

test('a name is locked at the last wrong password that is allowed, however it is written', () => {
  const strangers = new Strangers()
  for (const name of ['nobody', ' NOBODY ']) {
    strangers.countFailure(name, { now, most: 3, until })
    expect(strangers.lockedUntil(name)).toBeNull()
  }
  strangers.countFailure('ｎobody', { now, most: 3, until })
  expect(strangers.lockedUntil('nobody')).toEqual(until)
  expect(strangers.lockedUntil('somebody')).toBeNull()
})

test('a lock that is over starts anew', () => {
  const strangers = new Strangers()
  for (let n = 0; n < 2; n++) strangers.countFailure('x', { now, most: 2, until })
  strangers.countFailure('x', { now: later, most: 2, until: later })
  expect(strangers.lockedUntil('x')).toBeNull()
})

test('names without end do not fill the memory: the oldest are forgotten', () => {
  const strangers = new Strangers()
  for (let n = 0; n <= 20_000; n++) strangers.countFailure(`x${n}`, { now, most: 1, until })
  expect(strangers.lockedUntil('x0')).toBeNull()
  expect(strangers.lockedUntil('x1')).toEqual(until)
})
