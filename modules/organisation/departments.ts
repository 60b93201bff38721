import { type Actor, type Kernel, type RecordRead, stream } from '@zhiheng/kernel'
import type { DepartmentFacts } from './rules.ts'

/** Every department of one region that the actor may see, closed ones included. */
export async function departmentsOf(
  kernel: Kernel,
  actor: Actor,
  region: string,
): Promise<readonly DepartmentFacts[]> {
  const found: DepartmentFacts[] = []
  for await (const record of stream(kernel, 'department', { actor, where: { region } }))
    found.push(factsOf(record))
  return found
}

function factsOf({ fields }: RecordRead): DepartmentFacts {
  const f = fields as Record<string, string | readonly string[] | null>
  return {
    ...(f as unknown as DepartmentFacts),
    aliases: (f.aliases as readonly string[] | null) ?? [],
    formerNames: (f.formerNames as readonly string[] | null) ?? [],
  }
}
