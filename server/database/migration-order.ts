import type { Migration } from './migration-files.ts'
import { DatabaseRefusal } from './refusal.ts'

/** A migration as the database remembers it. */
export type Applied = Pick<Migration, 'number' | 'name' | 'sha256'>

/**
 * What is still to be applied, in order. @throws DatabaseRefusal `migration` unless the files count 1, 2, 3 … and
 * begin with exactly those applied
 */
export function assertForward(files: Migration[], applied: Applied[]): Migration[] {
  files.forEach((file, index) => {
    if (file.number !== index + 1) throw gap(file.name, index + 1)
  })
  applied.forEach((done, index) => {
    const file = files[index]
    if (!file) throw newer(done.name)
    if (file.number !== done.number) throw gap(done.name, file.number)
    if (file.sha256 !== done.sha256) throw changed(done, file.name)
  })
  return files.slice(applied.length)
}

function gap(name: string, expected: number) {
  const number = String(expected).padStart(4, '0')
  return new DatabaseRefusal(
    'migration',
    `迁移编号不连续：应为 ${number}，却是 ${name}`,
    'migrations must be numbered without gaps or doubles: the number expected and the file found are named above',
  )
}

function newer(name: string) {
  return new DatabaseRefusal(
    'migration',
    `数据库已执行迁移 ${name}，而本版本没有它，请改用更新的版本`,
    'the database is newer than this release, which lacks the migration named above; use the newer release',
  )
}

function changed(done: Applied, name: string) {
  return new DatabaseRefusal(
    'migration',
    `迁移 ${done.name} 执行后内容已被改动（现为 ${name}），请恢复原文件，另写新的迁移`,
    'the migration named above was changed after it was applied; restore the file and write a new migration instead',
  )
}
