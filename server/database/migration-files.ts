import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One numbered file of SQL. */
export interface Migration {
  number: number
  /** File name, such as `0001_registers.sql`. */
  name: string
  sql: string
  /** Digest of the text with line ends as LF, so that a checkout on Windows is the same. */
  sha256: string
  /** False where the first line is `-- zhiheng:no-transaction`: such a file holds one statement. */
  transaction: boolean
}

const NAME = /^(\d{4})_[a-z0-9][a-z0-9_-]*\.sql$/

/** The migrations of a folder in order of their numbers; other files (`schema.sql`) are passed over. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).sort()
  return Promise.all(names.map((name) => readMigration(folder, name)))
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
  return {
    number: Number(NAME.exec(name)?.[1]),
    name,
    sql,
    sha256: createHash('sha256').update(sql).digest('hex'),
    transaction: !/^-- zhiheng:no-transaction\s*\n/.test(sql),
  }
}
