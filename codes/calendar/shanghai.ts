import type { CivilDate } from './civil-date.ts'

const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The civil date in Asia/Shanghai at an instant, whatever the zone of the host. */
export function shanghaiDate(instant: Date): CivilDate {
  const { year, month, day } = clockParts(instant)
  return `${year}-${month}-${day}`
}

/** An instant as Shanghai wall time to the second, `YYYY-MM-DDTHH:mm:ss+08:00`. */
export function shanghaiTime(instant: Date): string {
  const shifted = new Date(instant.getTime() + 8 * 3_600_000)
  return `${shifted.toISOString().slice(0, 19)}+08:00`
}

/** The instant of ISO text with seconds optional and a zone required. @throws RangeError otherwise. */
export function parseInstant(text: string): Date {
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  const instant = new Date(text)
  if (!zoned || Number.isNaN(instant.getTime())) {
    throw new RangeError(`not an instant with its zone: ${text}`)
  }
  return instant
}

function clockParts(instant: Date): { year: string; month: string; day: string } {
  const parts = clock.formatToParts(instant)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return { year: part('year').padStart(4, '0'), month: part('month'), day: part('day') }
}
