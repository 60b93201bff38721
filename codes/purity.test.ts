import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as codes from './index.ts'

const folder = import.meta.dirname
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

const matching = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

it('imports nothing from outside the package', () => {
  expect(sources.length).toBeGreaterThan(30)
  expect(matching(/(?:from|import\() ?'(?!\.)/)).toEqual([])
})

it('reads no clock, no chance and no environment', () => {
  expect(matching(/Date\.now|new Date\(\)|Math\.random|process\.|performance\./)).toEqual([])
})

it('names in its README only what it exports', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const named = [
    ...readme.matchAll(
      /`((?:check|make|suggest|mask|parse|round|find|convert|format|chinaRegion)[A-Za-z0-9]+)/g,
    ),
  ]
  expect(named.length).toBeGreaterThan(15)
  expect(named.map((match) => match[1] ?? '').filter((name) => !(name in codes))).toEqual([])
})
