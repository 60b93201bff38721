import { type Actor, type Kernel, type RowInput, takeAll } from '@zhiheng/kernel'
import { departmentsOf, groupsFor, membersFor } from '@zhiheng/modules'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import type { GroupPlan, Known, KnownPlace, PlannedGroup, PlannedMember } from './plan.ts'
import type { GroupRow } from './sheet.ts'

/** Reads as the actor what a plan of these rows must know. */
export async function knownFor(
  kernel: Kernel,
  actor: Actor,
  rows: readonly GroupRow[],
): Promise<Known> {
  const known = new Map<string, KnownPlace>()
  for (const region of new Set(rows.map((row) => row.region)))
    known.set(region, {
      groups: await groupsFor(kernel, actor, region),
      members: await membersFor(kernel, actor, region),
      departments: await departmentsOf(kernel, actor, region),
    })
  return known
}

/** How many groups and members a plan makes, changes and leaves. */
export const groupCounts = ({ groups, members }: GroupPlan) => ({
  groups: tally(groups),
  members: tally(members),
})

function tally(all: readonly { readonly is: string }[]) {
  const of = (kind: string) => all.filter(({ is }) => is === kind).length
  return { created: of('new'), changed: of('changed'), unchanged: of('same') }
}

/** Does what was planned in one transaction. @throws {HttpProblem} rows.refused; {Refusal} of the steps */
export async function takeGroups(
  { kernel, now }: Parts,
  plan: GroupPlan,
  by: { readonly actor: Actor; readonly request: string },
): Promise<void> {
  if (plan.problems.length > 0)
    throw new HttpProblem('rows.refused', `${plan.problems.length} 处有误，一行也没有保存`, [
      ...plan.problems,
    ])
  const steps = [
    { ref: ['leading-group', 'import'] as const, on: which(plan.groups, 'new').map(groupRow) },
    { ref: ['leading-group', 'import'] as const, on: which(plan.groups, 'changed').map(groupRow) },
    { ref: ['group-member', 'name'] as const, on: which(plan.members, 'new').map(memberRow) },
    {
      ref: ['group-member', 'correct'] as const,
      on: which(plan.members, 'changed').map(corrected),
    },
  ].filter(({ on }) => on.length > 0)
  if (steps.length > 0) await takeAll(kernel, { ...by, at: now() }, steps)
}

const which = <T extends { readonly is: string }>(all: readonly T[], kind: string): T[] =>
  all.filter(({ is }) => is === kind)

function groupRow({ n, id, region, is: _, ...answers }: PlannedGroup): RowInput {
  return { n, at: { region, id }, answers }
}

function memberRow({ n, id, region, is: _, ...answers }: PlannedMember): RowInput {
  return { n, at: { region, id }, answers }
}

function corrected(member: PlannedMember): RowInput {
  const row = memberRow(member)
  const { group: _, ...answers } = row.answers
  return { ...row, answers: { ...answers, reason: '按导入的表调整' } }
}
