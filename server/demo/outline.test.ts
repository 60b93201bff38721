import { readText } from '@zhiheng/policy'
import { expect, test } from 'vitest'
import { outlineText } from './outline.ts'
import { courses } from './task-courses.ts'

const reading = readText(await outlineText({ year: 2026 }))

test('the outline has goals of all four quality domains and of all that carries them', () => {
  const domains = new Set(reading.goals.map(({ domain }) => domain))
  for (const domain of ['product', 'engineering', 'service', 'environment'])
    expect(domains).toContain(domain)
  for (const domain of ['foundation', 'brand', 'enterprise']) expect(domains).toContain(domain)
  expect(reading.goals.length).toBeGreaterThan(50)
  expect(new Set(reading.goals.map(({ comparator }) => comparator))).toEqual(
    new Set(['gte', 'gt', 'lte', 'decrease']),
  )
})

test('its tasks name who leads, and those whose course is told are in it', () => {
  expect(reading.tasks.filter(({ lead }) => lead.length > 0).length).toBeGreaterThanOrEqual(15)
  const titles = new Set(reading.tasks.map(({ title }) => title))
  expect(courses.map(({ title }) => title).filter((title) => !titles.has(title))).toEqual([])
})

test('its years move with the day, and nothing else does', async () => {
  const later = readText(await outlineText({ year: 2028 }))
  expect(later.docNo).toBe('澜政发〔2028〕5号')
  expect(later.date).toBe('2028-01-16')
  const plain = ({ text }: { text: string }) => text.replace(/\d{4}/g, 'Y')
  expect(plain(later)).toBe(plain(reading))
  expect(later.goals.map(({ deadline }) => Number(deadline?.slice(0, 4)))).toEqual(
    reading.goals.map(({ deadline }) => Number(deadline?.slice(0, 4)) + 2),
  )
})
