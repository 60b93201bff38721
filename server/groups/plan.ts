import { newId, type Problem } from '@zhiheng/kernel'
import {
  type DepartmentFacts,
  type GroupFacts,
  type MemberFacts,
  resolveDepartment,
} from '@zhiheng/modules'
import { complaint } from '../imports/table.ts'
import type { GroupRow } from './sheet.ts'

/** What is registered already, by region. */
export interface KnownPlace {
  readonly groups: readonly GroupFacts[]
  readonly members: readonly MemberFacts[]
  readonly departments: readonly DepartmentFacts[]
}
export type Known = ReadonlyMap<string, KnownPlace>

type Is = 'new' | 'changed' | 'same'
/** A group of the sheet as it will be. */
export interface PlannedGroup extends Omit<GroupFacts, 'ofDepartment' | 'endsOn'> {
  readonly n: number
  readonly is: Is
  readonly ofDepartment: string | null
  readonly endsOn: string | null
}
/** A member of the sheet as it will be. */
export interface PlannedMember extends MemberFacts {
  readonly n: number
  readonly region: string
  readonly is: Is
}

/** What an import of leading groups will do; with problems it does nothing. */
export interface GroupPlan {
  readonly groups: readonly PlannedGroup[]
  readonly members: readonly PlannedMember[]
  readonly problems: readonly Problem[]
}

/** What these rows ask for beside what is registered. Pure: the same rows twice change nothing. */
export function planGroups(
  rows: readonly GroupRow[],
  known: Known,
  { scope }: { readonly scope: readonly string[] },
): GroupPlan {
  const problems: Problem[] = []
  const groups = new Map<string, PlannedGroup>()
  const members = new Map<string, PlannedMember>()
  for (const row of rows) {
    const place = known.get(row.region) ?? { groups: [], members: [], departments: [] }
    const read = readRow(row, { place, rows, scope })
    problems.push(...read.problems)
    if (read.problems.length > 0) continue
    const group = groups.get(keyOf(row)) ?? plannedGroup(row, read, place)
    groups.set(keyOf(row), group)
    const member = plannedMember(row, { ...read, group }, place)
    const first = members.get(identity(member))
    if (first) problems.push(complaint(row.n, null, `与第 ${first.n} 行的成员重复`))
    else members.set(identity(member), member)
  }
  return { groups: [...groups.values()], members: [...members.values()], problems }
}

const keyOf = ({ region, values }: GroupRow): string => `${region}|${values.title}`
const identity = ({ region, group, duty, department, personName, since }: PlannedMember): string =>
  JSON.stringify([region, group, duty, department, personName, since])

interface Around {
  readonly place: KnownPlace
  readonly rows: readonly GroupRow[]
  readonly scope: readonly string[]
}
interface Read {
  readonly kind: string | null
  readonly startsOn: string | null
  readonly basis: string | null
  readonly seat: string | null
  readonly department: string | null
  readonly problems: readonly Problem[]
}

/** The group's own columns from whichever of its rows states them, else as they are registered. */
function readRow(row: GroupRow, { place, rows, scope }: Around): Read {
  const { values, n } = row
  const known = place.groups.find(({ title }) => title === values.title)
  const ofGroup = rows.filter((one) => keyOf(one) === keyOf(row)).map((one) => one.values)
  const stated = <K extends 'kind' | 'startsOn' | 'basis' | 'officeSeat'>(name: K) =>
    ofGroup.map((one) => one[name]).find((value) => value !== null) ?? null
  const startsOn = stated('startsOn') ?? known?.startsOn ?? null
  const kind = stated('kind') ?? known?.kind ?? null
  const on = values.since ?? startsOn ?? '9999-12-31'
  const printedSeat = stated('officeSeat')
  const seat = printedSeat === null ? (known?.officeSeat ?? null) : codeOf(printedSeat, place, on)
  const department = values.department === null ? null : codeOf(values.department, place, on)
  const unknown = (field: string, printed: string) =>
    complaint(n, field, `“${printed}”不在部门台账里；请先登记该单位，或改用部门代码`)
  const problems = [
    ...(scope.some((prefix) => row.region.startsWith(prefix))
      ? []
      : [complaint(n, 'region', `区划“${row.region}”不在您的岗位所辖范围内`)]),
    ...(kind === null ? [complaint(n, 'kind', '新的小组须填写“类别”')] : []),
    ...(startsOn === null ? [complaint(n, 'startsOn', '新的小组须填写“成立日期”')] : []),
    ...(printedSeat !== null && seat === null ? [unknown('officeSeat', printedSeat)] : []),
    ...(values.department !== null && department === null
      ? [unknown('department', values.department)]
      : []),
    ...wrongMember(row, startsOn),
  ]
  return {
    kind,
    startsOn,
    basis: stated('basis') ?? known?.basis ?? null,
    seat,
    department,
    problems,
  }
}

function wrongMember({ n, values }: GroupRow, startsOn: string | null): Problem[] {
  const { department, personName, until } = values
  const since = values.since ?? startsOn
  return [
    ...(department === null && personName === null
      ? [complaint(n, 'department', '“成员单位”和“姓名”至少填写一项')]
      : []),
    ...(since && until && until < since
      ? [complaint(n, 'until', `“截止日期”${until}早于“起始日期”${since}`)]
      : []),
  ]
}

function codeOf(printed: string, { departments }: KnownPlace, on: string): string | null {
  const exact = departments.find(({ code }) => code === printed)
  return exact?.code ?? resolveDepartment(printed, departments, on).department
}

function plannedGroup(row: GroupRow, read: Read, { groups }: KnownPlace): PlannedGroup {
  const { title } = row.values
  const found = groups.find((group) => group.title === title)
  const group = {
    id: found?.id ?? newId(),
    region: row.region,
    title,
    kind: read.kind!,
    basis: read.basis,
    officeSeat: read.seat,
    ofDepartment: found?.ofDepartment ?? null,
    startsOn: read.startsOn!,
    endsOn: found?.endsOn ?? null,
  }
  const names = ['kind', 'basis', 'officeSeat', 'startsOn'] as const
  const same = found && names.every((name) => found[name] === group[name])
  return { ...group, n: row.n, is: !found ? 'new' : same ? 'same' : 'changed' }
}

function plannedMember(
  { n, region, values }: GroupRow,
  { group, department }: Read & { readonly group: PlannedGroup },
  { members }: KnownPlace,
): PlannedMember {
  const { duty, personName, position, until } = values
  const since = values.since ?? group.startsOn
  const member = { group: group.id, duty, department, personName, position, since, until }
  const found = members.find((one) =>
    (['group', 'duty', 'department', 'personName', 'since'] as const).every(
      (name) => one[name] === member[name],
    ),
  )
  const same = found && found.position === position && found.until === until
  const is = !found ? 'new' : same ? 'same' : 'changed'
  return { ...member, n, region, id: found?.id ?? newId(), is }
}
