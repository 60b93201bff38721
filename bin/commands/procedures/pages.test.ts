import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { procedurePages } from './pages.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'procedures')

it('docs/procedures is what the declarations say: zhiheng procedures --write docs/procedures', () => {
  const written = readdirSync(folder).map((file) => [
    file,
    readFileSync(join(folder, file), 'utf8'),
  ])
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(procedurePages()))
})
