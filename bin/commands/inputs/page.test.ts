import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inputsPage } from './page.ts'

const file = join(import.meta.dirname, '..', '..', '..', 'docs', 'inputs.md')

it('docs/inputs.md is what the declarations say: zhiheng inputs --write docs/inputs.md', () => {
  expect(readFileSync(file, 'utf8')).toBe(inputsPage())
})
