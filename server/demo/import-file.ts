import { type Actor, type Fields, getEntry, importRows, type Kernel } from '@zhiheng/kernel'
import { findHeader } from '../imports/header.ts'
import { mapHeaders } from '../imports/mapping.ts'
import { openSheet } from '../imports/open.ts'
import { answersOf } from '../imports/source.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'

/** A table with its headers, the register whose step `import` takes it, and when that was done. */
export interface OneFile {
  readonly path: string
  readonly register: string
  readonly at: Date
  readonly onRows?: (n: number) => void
}

/** Imports a file as a clerk would, and gives the number of its rows. @throws {Error} where a row is wrong */
export async function importFile(kernel: Kernel, actor: Actor, file: OneFile): Promise<number> {
  const sheet = await openSheet(file.path, 'text')
  const fields = getEntry(kernel.catalogue, file.register).register.fields as Fields
  const header = await findHeader(sheet, fields)
  const mapping = mapHeaders(header.names, fields)
  const done = await importRows(kernel, [file.register, 'import'], {
    source: () => answersOf(sheet, { header, mapping, region: city.code, fields }),
    actor,
    request: requestOf(`${file.register}s`, file.path.replace(/^.*[\\/]/, '')),
    now: () => file.at,
    rows: 'good',
    onBatch: ({ rows }) => file.onRows?.(rows),
  })
  const [problem] = done.problems
  if (problem) throw new Error(`${file.path}: row ${problem.row}: ${problem.says}`)
  return done.rows
}
