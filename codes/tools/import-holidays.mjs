#!/usr/bin/env node
// Makes data/holidays.json from an unpacked copy of the npm package chinese-days 1.5.7:
//   node codes/tools/import-holidays.mjs <path of the package>
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [, , folder] = process.argv
if (!folder) {
  console.error('usage: import-holidays.mjs <path of the package chinese-days>')
  process.exit(2)
}

const FIRST_YEAR = 2018
const { holidays, workdays } = JSON.parse(
  readFileSync(join(folder, 'dist/chinese-days.json'), 'utf8'),
)
const { getSolarTermDate } = createRequire(import.meta.url)(join(folder, 'dist/index.min.js'))

/** New Year's days off in late December belong to the notice for the next year. */
const noticeYear = ([date, name]) => {
  const year = Number(date.slice(0, 4))
  return date.slice(5) >= '12-25' && name.includes('元旦') ? year + 1 : year
}
const byNotice = (days) => Map.groupBy(Object.entries(days), noticeYear)
const dates = (entries = []) => entries.map(([date]) => date).toSorted()

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})

/** Statutory holidays of 全国年节及纪念日放假办法: 11 days before 2025, 13 from then (New Year's Eve and
 * 2 May). Fewer dates where two holidays fall on one day. */
function statutoryDays(year) {
  const [, month, day] = getSolarTermDate(year, 4, 'pure_brightness').split('-')
  const eve = year >= 2025
  const solar = [
    '01-01',
    `${month}-${day}`,
    '05-01',
    '10-01',
    '10-02',
    '10-03',
    ...(eve ? ['05-02'] : []),
  ]
  const moon = ['1/1', '1/2', '1/3', '5/5', '8/15']
  const found = solar.map((each) => `${year}-${each}`)
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    const name = lunar.format(time)
    const tomorrow = lunar.format(time + 86_400_000)
    if (moon.includes(name) || (eve && tomorrow === '1/1')) {
      found.push(new Date(time).toISOString().slice(0, 10))
    }
  }
  return [...new Set(found)].toSorted()
}

/** Addresses of the notices by year, as the package's source cites them in the comment of each year. */
function readNotices() {
  const source = readFileSync(join(folder, 'src/holidays/generate.ts'), 'utf8')
  const comments = source.split(/^ +\* (?=\d{4}$)/m).slice(1)
  return new Map(
    comments.map((text) => [Number(text.slice(0, 4)), text.match(/https?:\/\/www\.gov\.cn\S+/g)]),
  )
}

const notices = readNotices()
const off = byNotice(holidays)
const worked = byNotice(workdays)
const years = [...off.keys()].filter((year) => year >= FIRST_YEAR).toSorted((a, b) => a - b)
const schedules = years.map((year) => ({
  year,
  holidays: dates(off.get(year)),
  makeUpDays: dates(worked.get(year)),
  statutoryDays: statutoryDays(year),
  source: [`国务院办公厅关于${year}年部分节假日安排的通知`, ...(notices.get(year) ?? [])].join(' '),
}))
const body = `[\n${schedules.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`
writeFileSync(new URL('../data/holidays.json', import.meta.url), body)
console.log(`${years.length} years, ${years[0]} to ${years.at(-1)}`)
