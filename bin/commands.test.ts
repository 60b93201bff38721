import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from './commands.ts'

test.each(['README.md', 'README.zh-CN.md'])('%s lists every command', (file) => {
  const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8')
  const called = (name: string) =>
    text.includes(`npx zhiheng ${name}`) ||
    text.includes(`npm run ${name}`) ||
    text.includes(`npm ${name}`)
  expect(Object.keys(commands).filter((name) => !called(name))).toEqual([])
})
