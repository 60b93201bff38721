import type { FileKind } from '../files/kind.ts'
import { HttpProblem } from '../http/problems.ts'
import { openCsv } from './csv.ts'
import type { Sheet } from './rows.ts'
import { openXlsx } from './xlsx.ts'

/** Kinds of files that rows can be read from. */
export const sheetKinds: readonly FileKind[] = ['xlsx', 'text']

/** The rows of a stored file. @throws {HttpProblem} file.kind */
export async function openSheet(path: string, kind: FileKind): Promise<Sheet> {
  if (kind === 'xlsx') return openXlsx(path)
  if (kind === 'text') return openCsv(path)
  throw new HttpProblem('file.kind')
}
