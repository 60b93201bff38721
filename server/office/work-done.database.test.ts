import { randomUUID } from 'node:crypto'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let office: Browser
let now = new Date('2026-11-02T02:00:00Z')
beforeAll(async () => {
  at = await openInstance({ now: () => now })
  office = await at.staff('9101', 'office')
})
afterAll(() => at.close())

async function step([register, name, id]: readonly string[], answers: object = {}) {
  const rows = [{ at: { region: '9101', ...(id && { id }) }, answers }]
  const url = `/api/records/${register}/steps/${name}`
  const { body, text } = await office.send('POST', url, { request: randomUUID(), rows })
  const [made] = (body.records ?? []) as { id: string }[]
  expect(made, text).toBeDefined()
  return made!.id
}

describe('the office’s summary of a period', () => {
  let summary: string
  const url = (id: string) => `/api/records/work-summary/9101~${id}/papers/summary.xlsx`
  const rowsOf = async (browser: Browser) =>
    (await readXlsx((await browser.get(url(summary))).bytes)).sheets[0]!.rows

  test('counts the meetings, slips and inspections of its days only, and lists its log', async () => {
    const meeting = { kind: 'regular', heldOn: '2026-11-05', place: '二楼', agenda: ['一'] }
    const first = await step(['meeting', 'plan'], { title: '第一次会议', ...meeting })
    await step(['meeting', 'call', first])
    await step(['meeting', 'hold', first])
    const dates = { startsOn: '2026-11-05', endsOn: '2026-11-20' }
    await step(['inspection-round', 'open'], { title: '督查', kind: 'regular', ...dates })
    now = new Date('2026-12-01T02:00:00Z')
    office = await at.staff('9101', 'office')
    const second = await step(['meeting', 'plan'], { title: '第二次会议', ...meeting })
    await step(['meeting', 'call', second])
    const who = { personName: '赵一' }
    await step(['work-log', 'note'], { day: '2026-11-06', what: '电话核实两县数据', ...who })
    await step(['work-log', 'note'], { day: '2026-12-01', what: '筹备会议', ...who })
    const period = { startsOn: '2026-11-01', endsOn: '2026-11-30' }
    summary = await step(['work-summary', 'write'], { title: '11月工作小结', ...period })
    const rows = await rowsOf(office)
    const timesOf = (title: string) => rows.find(([first]) => first === title)?.[1]
    expect(timesOf('印发会议通知')).toBe('1')
    expect(timesOf('召开会议')).toBe('1')
    expect(timesOf('发起督查')).toBe('1')
    expect(timesOf('印发督办单')).toBe('0')
    const log = rows.filter(([, what]) => what === '电话核实两县数据' || what === '筹备会议')
    expect(log).toEqual([['2026年11月6日', '电话核实两县数据', '赵一']])
  })

  test('is the office’s own: a clerk reads neither it nor the log', async () => {
    const clerk = await at.staff('9101', 'clerk')
    expect((await clerk.get(url(summary))).status).toBe(404)
    expect((await clerk.get('/api/records/work-log')).body.records).toEqual([])
  })
})
