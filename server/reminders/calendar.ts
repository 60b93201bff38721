import ical, { ICalEventTransparency } from 'ical-generator'

/** Something that is due on a day, as a calendar shows it. */
export interface DueDay {
  /** Stays the same for as long as it is the same duty, so that a calendar moves it instead of showing it twice. */
  readonly uid: string
  /** Civil date. */
  readonly due: string
  readonly title: string
  readonly why: string
  /** Title of the post that has to do it. */
  readonly post: string
  /** Where it is worked on; absolute. */
  readonly url: string
}

/** Hours after which a calendar should ask again. */
const refreshHours = 1

/** Everything that is due as a calendar by RFC 5545: one entry of a whole day each, which keeps nobody busy. */
export function calendarOf(name: string, due: readonly DueDay[], at: Date): string {
  const calendar = ical({
    name,
    prodId: { company: 'zhiheng', product: 'zhiheng', language: 'ZH' },
    ttl: refreshHours * 3600,
  })
  for (const { uid, due: day, title, why, post, url } of due)
    calendar.createEvent({
      id: uid,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      stamp: at,
      summary: title,
      description: why,
      categories: [{ name: post }],
      transparency: ICalEventTransparency.TRANSPARENT,
      url,
    })
  return calendar.toString()
}
