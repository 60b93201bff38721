import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Refusal, refusals, refuse } from './errors.ts'

it('the registry and docs/errors.md list the same codes with the same statuses', () => {
  const docs = readFileSync(join(import.meta.dirname, '..', 'docs', 'errors.md'), 'utf8')
  const listed = [...docs.matchAll(/^\| `([\w.-]+)` *\| (\d{3}) +\|/gm)].map(([, code, status]) => [
    code,
    Number(status),
  ])
  const declared = Object.entries(refusals).map(([code, { status }]) => [code, status])
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(declared))
})

it('a refusal says its sentence and cites its source', () => {
  const refusal = refuse('step.not-yours', { step: '封存' }, { act: '水法', article: '第3条' })
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({
    status: 403,
    message: '您的岗位不能办理“封存”（《水法》第3条）',
  })
})
