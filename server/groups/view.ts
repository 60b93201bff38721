import { type Actor, addressText, type Kernel, type RecordRead } from '@zhiheng/kernel'
import {
  byDuty,
  coverageOn,
  departmentsOf,
  dividedTasks,
  existsOn,
  type GroupFacts,
  groupsFor,
  type MemberFacts,
  memberBodies,
  membersFor,
  mismatchOf,
  servesOn,
} from '@zhiheng/modules'
import { nameOfRegion, regionsUnder } from '../regions.ts'

interface At {
  readonly region: string
  readonly on: string
}

/** The leading groups of a region on a day, each with who serves in it that day and who did before or will. */
export async function groupsOn(kernel: Kernel, actor: Actor, { region, on }: At) {
  const [groups, members] = await Promise.all([
    groupsFor(kernel, actor, region),
    membersFor(kernel, actor, region),
  ])
  return groups
    .map((group) => groupOn(group, members, on))
    .toSorted((a, b) => Number(b.current) - Number(a.current) || (a.startsOn < b.startsOn ? -1 : 1))
}

function groupOn(
  { id, region, ...group }: GroupFacts,
  members: readonly MemberFacts[],
  on: string,
) {
  const own = members.filter((member) => member.group === id)
  const all = own.map(({ id, group: _, ...member }) => ({
    ...member,
    address: addressText({ region, id }),
    serves: servesOn({ ...member, id, group: '' }, on),
  }))
  const sorted = all.toSorted((a, b) =>
    byDuty({ ...a, id: '', group: '' }, { ...b, id: '', group: '' }),
  )
  return {
    ...group,
    address: addressText({ region, id }),
    current: existsOn({ ...group, id, region }, on),
    members: sorted,
  }
}

/** Which regions directly below, and which departments, have a matching body of a kind on a day. */
export async function coverageFor(
  kernel: Kernel,
  actor: Actor,
  { region, on, kind }: At & { readonly kind: string },
) {
  const [groups, regions, departments] = await Promise.all([
    groupsFor(kernel, actor),
    regionsUnder(kernel.pool, region, on),
    departmentsOf(kernel, actor, region),
  ])
  const living = departments.filter(
    ({ validFrom, validTo }) => (!validFrom || validFrom <= on) && (!validTo || on <= validTo),
  )
  return coverageOn(on, { kind, groups, region, regions, departments: living })
}

/** How the tasks of a document agree with the leading group's members on the document's day. */
export async function mismatchFor(
  kernel: Kernel,
  actor: Actor,
  { document, today }: { readonly document: RecordRead; readonly today: string },
) {
  const { region } = document
  const { issuedOn, startsOn, title } = document.fields as Record<string, string | null>
  const on = issuedOn ?? startsOn ?? today
  const [groups, members, departments, tasks] = await Promise.all([
    groupsFor(kernel, actor, region),
    membersFor(kernel, actor, region),
    departmentsOf(kernel, actor, region),
    dividedTasks(kernel, actor, document),
  ])
  const bodies = memberBodies(on, { groups, members })
  const found = mismatchOf(tasks, bodies)
  const codes = [...found.outside.map((one) => one.department), ...found.idle]
  const named = departments.filter(({ code }) => codes.includes(code))
  return {
    document: { address: addressText(document), title: title ?? '' },
    region: { code: region, name: await nameOfRegion(kernel.pool, region) },
    on,
    members: bodies.size,
    names: Object.fromEntries(named.map(({ code, name, shortName }) => [code, shortName ?? name])),
    ...found,
  }
}
