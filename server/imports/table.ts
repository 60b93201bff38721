import { type Field, type Fields, type Problem, readValue } from '@zhiheng/kernel'
import { HttpProblem } from '../http/problems.ts'
import { assertColumns } from './columns.ts'
import { findHeader } from './header.ts'
import { mapHeaders } from './mapping.ts'
import type { Sheet } from './rows.ts'
import { answersOf } from './source.ts'

/** A row of a sheet that is read as a whole, with the values of its columns; absent ones are null. */
export interface TableRow<T = Readonly<Record<string, unknown>>> {
  /** Row of the file, as a spreadsheet shows it. */
  readonly n: number
  readonly region: string
  readonly values: T
}

/** Every row that can be read, and everything that is wrong with the others. */
export interface Table {
  readonly rows: readonly TableRow[]
  readonly problems: readonly Problem[]
}

/** Rows of a list that people keep by hand; longer files are imported in the background. */
const most = 2000

/**
 * Reads a short sheet whose columns are `fields`; rows that name no region lie in `region`.
 * @throws {HttpProblem} file.columns with the required ones that are missing; file.too-long
 */
export async function readTable(sheet: Sheet, fields: Fields, region: string): Promise<Table> {
  const header = await findHeader(sheet, fields)
  const mapping = mapHeaders(header.names, fields)
  assertColumns(fields, mapping)
  const rows: TableRow[] = []
  const problems: Problem[] = []
  for await (const { n, at, answers, faults } of answersOf(sheet, {
    header,
    mapping,
    region,
    fields,
  })) {
    if (rows.length === most) throw new HttpProblem('file.too-long')
    const read = Object.entries(fields).map(([name, field]) => readCell(name, field, answers))
    const wrong = [
      ...faults.map(({ field, says }) => complaint(n, field, says)),
      ...read.flatMap(({ name, problem }) => (problem ? [complaint(n, name, problem)] : [])),
    ]
    problems.push(...wrong)
    if (wrong.length === 0)
      rows.push({ n, region: at.region, values: Object.fromEntries(read.map(pair)) })
  }
  return { rows, problems }
}

const pair = ({ name, value }: { readonly name: string; readonly value: unknown }) =>
  [name, value] as const

function readCell(name: string, field: Field, answers: Readonly<Record<string, unknown>>) {
  const reading = readValue(field, answers[name])
  return 'value' in reading
    ? { name, value: reading.value, problem: null }
    : { name, value: null, problem: reading.problem }
}

/** One thing that is wrong with a row of a sheet. */
export const complaint = (row: number, field: string | null, says: string): Problem => ({
  row,
  field,
  code: 'answers.invalid',
  says,
})
