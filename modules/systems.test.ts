import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { modules, systems } from './index.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const clauses = systems.flatMap(({ id, clauses }) => clauses.map((clause) => ({ id, ...clause })))

it('every number stands once, with clauses', () => {
  expect(new Set(systems.map(({ id }) => id)).size).toBe(systems.length)
  for (const { id, clauses } of systems) expect([id, clauses.length > 0]).toEqual([id, true])
})

it('what a clause names exists: register, procedure, indicator or page', () => {
  const declared = modules.flatMap(({ registers, procedures, indicators }) =>
    [...registers, ...procedures, ...indicators].map(({ name }) => name),
  )
  const pages = [...read('workbench/app/router.tsx').matchAll(/path: '([^']+)'/g)].map(([, p]) => p)
  const known = new Set<string | undefined>([...declared, ...pages])
  expect(clauses.flatMap(({ by }) => by).filter((name) => !known.has(name))).toEqual([])
})

it('what is proven names who does it, and a test that stands in its file', () => {
  for (const { id, says, by, proof } of clauses) {
    if (!proof) continue
    const stands = existsSync(join(root, proof.file)) && read(proof.file).includes(proof.test)
    expect([id, says, by.length > 0, stands]).toEqual([id, says, true, true])
  }
})
