import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupBy } from './floor.ts'

const root = join(import.meta.dirname, '..', '..')

/** Script that a build does not translate, with the Chromium that first had it. `Map.groupBy` is supplied. */
const scripts: Readonly<Record<string, RegExp>> = {
  'toSorted, 110': /\.to(Sorted|Reversed|Spliced)\(/,
  'Object.groupBy, 117': /\bObject\.groupBy\b/,
  'withResolvers, 119': /\bwithResolvers\b/,
  'isWellFormed, 111': /\b(is|to)WellFormed\b/,
  'sets combined, 122': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'URL.canParse, 120': /\bcanParse\b/,
  'AbortSignal.timeout, 103': /\bAbortSignal\.(timeout|any)\b/,
  'steps over iterators, 122':
    /\.(values|keys|entries)\(\)\s*\.(map|filter|some|every|find|toArray)\(/,
  'Array.fromAsync, 121': /\bfromAsync\b/,
  'Promise.try, 128': /\bPromise\.try\b/,
  'inert, 102': /\binert\b[={]/,
  'popover, 114': /\bpopover(Target)?=|\bshowPopover\b/,
  'checkVisibility, 105': /\bcheckVisibility\b/,
  'startViewTransition, 111': /\bstartViewTransition\b/,
}
/** Style that an older browser passes over, with what hangs on it. */
const styles: Readonly<Record<string, RegExp>> = {
  ':has(), 105': /(?<!selector\([^)]*):has\(/,
  'color-mix(), 111': /color-mix\(/,
  'oklch(), 111': /\b(ok)?l(ch|ab)\(/,
  'light-dark(), 123': /light-dark\(/,
  'container queries, 105': /@container|container-type/,
  'nesting, 112': /^\s*&/m,
  '@scope, 118': /@(scope|starting-style)\b/,
  'dvh, 108': /\d(dv|sv|lv)(h|w)\b|\dcq[wh]\b/,
  'subgrid, 117': /\bsubgrid\b/,
  'ranges in @media, 104': /@media[^{]*[<>]/,
  'translate by itself, 104': /^\s*(translate|rotate|scale):/m,
  'scrollbar-gutter and -width, 121': /scrollbar-(width|color)/,
}

function uses(pattern: string, features: Readonly<Record<string, RegExp>>): string[] {
  const files = globSync(pattern, { cwd: root, exclude: ['**/dist/**', '**/node_modules/**'] })
  expect(files.length).toBeGreaterThan(0)
  return files
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return Object.entries(features)
        .filter(([, sign]) => sign.test(text))
        .map(([name]) => `${file}: ${name}`)
    })
}

it('uses no script that Chromium 100 does not have', () => {
  expect(uses('{workbench,ui}/**/*.{ts,tsx}', scripts)).toEqual([])
})

it('uses no style that Chromium 100 does not have', () => {
  expect(uses('{workbench,ui,portal}/**/*.css', styles)).toEqual([])
})

it('groups as the language does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const parity = (n: number, index: number) => (n + index) % 3
      expect([...groupBy(numbers, parity)]).toEqual([...Map.groupBy(numbers, parity)])
    }),
  )
})
