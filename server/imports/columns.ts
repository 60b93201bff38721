import type { Fields } from '@zhiheng/kernel'
import { HttpProblem } from '../http/problems.ts'
import type { Mapping } from './mapping.ts'

/** Titles of the fields that must be stated and that no column feeds. */
export function missingColumns(fields: Fields, mapping: Mapping): string[] {
  const given = new Set(Object.values(mapping))
  return Object.entries(fields).flatMap(([name, { required, title }]) =>
    required && !given.has(name) ? [title] : [],
  )
}

/** Said once for the header, and not again on each of its rows. @throws {HttpProblem} file.columns */
export function assertColumns(fields: Fields, mapping: Mapping): void {
  const missing = missingColumns(fields, mapping)
  if (missing.length > 0) throw new HttpProblem('file.columns', columnsSay(missing))
}

/** One sentence about columns that are missing. */
export const columnsSay = (missing: readonly string[]): string =>
  `表头缺少必填的列：${missing.join('、')}；可下载模板后填写`
