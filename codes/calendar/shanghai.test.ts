import { afterEach, expect, it, vi } from 'vitest'
import { parseInstant, shanghaiDate, shanghaiTime } from './shanghai.ts'

afterEach(() => vi.unstubAllEnvs())

it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai'])(
  'gives the Shanghai date on a host in %s',
  (host) => {
    vi.stubEnv('TZ', host)
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(host)
    expect(shanghaiDate(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
    expect(shanghaiDate(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
    expect(shanghaiTime(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01T00:00:00+08:00')
  },
)

it('wants the zone of an instant', () => {
  expect(parseInstant('2026-11-22T10:00+08:00').toISOString()).toBe('2026-11-22T02:00:00.000Z')
  expect(() => parseInstant('2026-11-22T10:00:00')).toThrow(RangeError)
  expect(() => parseInstant('2026-11-22')).toThrow(RangeError)
})
