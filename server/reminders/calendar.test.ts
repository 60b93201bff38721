import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { calendarOf } from './calendar.ts'

const at = new Date('2026-03-02T01:00:00Z')
const duty = {
  uid: 'a1@zhiheng',
  due: '2026-03-05',
  title: '受理“桶装水，有异味；\n要求退货”一件',
  why: '投诉待受理；期限 2026-03-05，还有 3 个工作日',
  post: '执法岗',
  url: 'http://127.0.0.1:4020/work/records/complaint/9101.1',
}
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    const { uid, summary, description, startDate } = event
    const { isDate, year, month, day } = startDate
    const words = (name: string) => one.getFirstPropertyValue(name)
    return {
      ...{ uid, summary, description, isDate, on: [year, month, day] },
      ...{ url: words('url'), post: words('categories'), busy: words('transp') },
    }
  })

it('shows each duty as one whole day that keeps nobody busy, whatever its title holds', () => {
  expect(read(calendarOf('质衡待办', [duty], at))).toEqual([
    {
      uid: duty.uid,
      summary: duty.title,
      description: duty.why,
      isDate: true,
      on: [2026, 3, 5],
      url: duty.url,
      post: duty.post,
      busy: 'TRANSPARENT',
    },
  ])
})

it('writes no line of more than 75 octets, as RFC 5545 asks', () => {
  const long = { ...duty, title: '汉'.repeat(300) }
  const lines = calendarOf('质衡待办', [long], at).split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(read(lines.join('\r\n'))[0]?.summary).toBe(long.title)
})

it('is a calendar without duties as well', () => {
  expect(read(calendarOf('质衡待办', [], at))).toEqual([])
})
