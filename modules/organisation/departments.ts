import { type Actor, type Kernel, type RecordRead, stream } from '@zhiheng/kernel'
import { groupsFor, membersFor } from './groups.ts'
import { memberTerms, type Term } from './membership.ts'
import type { DepartmentFacts } from './rules.ts'

/** Every department of one region that the actor may see, closed ones included, with its terms as a member unit. */
export async function departmentsOf(
  kernel: Kernel,
  actor: Actor,
  region: string,
): Promise<readonly DepartmentFacts[]> {
  const [groups, members] = await Promise.all([
    groupsFor(kernel, actor, region),
    membersFor(kernel, actor, region),
  ])
  const terms = memberTerms({ groups, members })
  const found: DepartmentFacts[] = []
  for await (const record of stream(kernel, 'department', { actor, where: { region } }))
    found.push(factsOf(record, terms))
  return found
}

function factsOf(
  { fields }: RecordRead,
  terms: ReadonlyMap<string, readonly Term[]>,
): DepartmentFacts {
  const f = fields as Record<string, string | readonly string[] | null>
  return {
    ...(f as unknown as DepartmentFacts),
    aliases: (f.aliases as readonly string[] | null) ?? [],
    formerNames: (f.formerNames as readonly string[] | null) ?? [],
    memberTerms: terms.get(String(f.code)) ?? [],
  }
}
