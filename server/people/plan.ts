import { newId, type Problem, type RecordRead } from '@zhiheng/kernel'
import { resolveDepartment } from '@zhiheng/modules'
import { foldUsername } from '../auth/accounts.ts'
import { complaint } from '../imports/table.ts'
import type { Existing } from './existing.ts'
import { type PersonRow, wrongWith } from './sheet.ts'

/** Somebody of the sheet: their record, and whether it is there already as the sheet says. */
export interface PlannedPerson {
  readonly n: number
  readonly region: string
  readonly id: string
  readonly code: string
  readonly name: string
  readonly is: 'new' | 'changed' | 'same'
  /** For an account that is to be opened. */
  readonly username: string | null
}

/** A post of the sheet. `id` is set where it is there already; `is` then tells whether its end has changed. */
export interface PlannedPost {
  readonly n: number
  readonly region: string
  readonly id: string | null
  readonly is: 'new' | 'changed' | 'same'
  readonly answers: Readonly<Record<string, unknown>> & { readonly title: string }
  readonly before: RecordRead | null
}

/** What an import of people will do; with problems it does nothing. */
export interface Plan {
  readonly persons: readonly PlannedPerson[]
  readonly posts: readonly PlannedPost[]
  readonly problems: readonly Problem[]
}

interface On {
  readonly existing: Existing
  /** Civil date, on which departments are looked up. */
  readonly on: string
  /** Code prefixes of the actor's territory. */
  readonly scope: readonly string[]
}

/** What these rows ask for beside what is registered already. Pure: the same rows twice change nothing. */
export function planPeople(rows: readonly PersonRow[], on: On): Plan {
  const problems: Problem[] = []
  const persons = new Map<string, PlannedPerson>()
  const posts = new Map<string, PlannedPost>()
  const planning = { ...on, rows, persons, posts }
  for (const row of rows) {
    const wrong = [...wrongWith(row), ...wrongAmong(row, planning)]
    problems.push(...wrong)
    if (wrong.length > 0) continue
    const person = persons.get(keyOf(row)) ?? plannedPerson(row, on.existing, rows)
    persons.set(keyOf(row), person)
    if (row.values.role === null) continue
    const post = plannedPost(row, person, on)
    const first = posts.get(identity(post))
    if (first) problems.push(complaint(row.n, null, `与第 ${first.n} 行的岗位重复`))
    else posts.set(identity(post), post)
  }
  return { persons: [...persons.values()], posts: [...posts.values()], problems }
}

const keyOf = ({ region, values }: PersonRow): string => `${region}|${values.code}`

type Planning = On & { readonly rows: readonly PersonRow[] }

/** What is wrong with a row beside the other rows and beside what is registered. */
function wrongAmong(row: PersonRow, on: Planning): Problem[] {
  return [
    ...(on.scope.some((prefix) => row.region.startsWith(prefix)) || on.scope.length === 10
      ? []
      : [complaint(row.n, 'region', `区划“${row.region}”不在您的岗位所辖范围内`)]),
    ...wrongPerson(row, on),
    ...wrongUsername(row, on),
    ...wrongDepartment(row, on),
  ]
}

function wrongPerson(row: PersonRow, { rows, existing }: Planning): Problem[] {
  const { name, code } = row.values
  const other = rows.find((one) => keyOf(one) === keyOf(row) && one.values.name !== name)
  if (other && other.n < row.n)
    return [complaint(row.n, 'name', `人员编号 ${code} 在第 ${other.n} 行是“${other.values.name}”`)]
  return personIn(existing, row)?.state === 'left'
    ? [complaint(row.n, 'code', `${name}（${code}）已登记为离开，请先在人员台账办理“返回”`)]
    : []
}

function wrongUsername(row: PersonRow, { rows, existing }: Planning): Problem[] {
  if (!row.values.username) return []
  const username = foldUsername(row.values.username)
  const say = (says: string) => [complaint(row.n, 'username', says)]
  const folded = (one: PersonRow) => one.values.username && foldUsername(one.values.username)
  const twin = rows.find((one) => folded(one) === username && keyOf(one) !== keyOf(row))
  if (twin && twin.n < row.n) return say(`用户名“${username}”已在第 ${twin.n} 行用于另一人`)
  const own = rows.find(
    (one) => keyOf(one) === keyOf(row) && folded(one) && folded(one) !== username,
  )
  if (own && own.n < row.n) return say(`同一人在第 ${own.n} 行的用户名是“${own.values.username}”`)
  const person = personIn(existing, row)?.id
  const account = existing.accounts.find((one) => one.person === person)
  if (account && account.username !== username)
    return say(`此人已有账号“${account.username}”，用户名不能改`)
  const taken = existing.accounts.some((one) => one.username === username && one.person !== person)
  return taken ? say(`用户名“${username}”已被他人使用，请换一个`) : []
}

function wrongDepartment(row: PersonRow, on: On): Problem[] {
  const printed = row.values.department
  if (!printed || departmentOf(row, on) !== null) return []
  return [
    complaint(
      row.n,
      'department',
      `“部门”的值“${printed}”不在部门台账里；请先登记该部门，或改用部门代码`,
    ),
  ]
}

/** The code of the department that a row names: by code, or as documents name it. */
function departmentOf({ region, values }: PersonRow, { existing, on }: On): string | null {
  if (values.department === null) return null
  const known = existing.departments.get(region) ?? []
  const exact = known.find(({ code }) => code === values.department)
  return exact?.code ?? resolveDepartment(values.department, known, on).department
}

const personIn = ({ persons }: Existing, { region, values }: PersonRow): RecordRead | undefined =>
  persons.find((one) => one.region === region && one.fields.code === values.code)

function plannedPerson(
  row: PersonRow,
  existing: Existing,
  rows: readonly PersonRow[],
): PlannedPerson {
  const { code, name } = row.values
  const found = personIn(existing, row)
  const typed = rows.find((one) => keyOf(one) === keyOf(row) && one.values.username)
  const opened = existing.accounts.some(({ person }) => person === found?.id)
  const username = typed?.values.username && !opened ? foldUsername(typed.values.username) : null
  const is = !found ? 'new' : found.fields.name === name ? 'same' : 'changed'
  return { n: row.n, region: row.region, id: found?.id ?? newId(), code, name, is, username }
}

function plannedPost(row: PersonRow, person: PlannedPerson, on: On): PlannedPost {
  const { role, title, party, startsOn, endsOn } = row.values
  const department = departmentOf(row, on)
  const answers = {
    person: person.id,
    role,
    title: title ?? '',
    department,
    party,
    startsOn,
    endsOn,
  }
  const same = ['person', 'role', 'title', 'department', 'party', 'startsOn'] as const
  const before =
    on.existing.posts.find(({ fields }) => same.every((name) => fields[name] === answers[name])) ??
    null
  const is = !before ? 'new' : before.fields.endsOn === endsOn ? 'same' : 'changed'
  return { n: row.n, region: row.region, id: before?.id ?? null, is, answers, before }
}

const identity = ({ region, answers }: PlannedPost): string =>
  JSON.stringify([region, { ...answers, endsOn: null }])
