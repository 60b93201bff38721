import { type Actor, addressText, type Kernel, type RecordRead, stream } from '@zhiheng/kernel'
import type { GroupFacts, MemberFacts } from './membership.ts'
import type { DividedTask } from './mismatch.ts'

/** Leading groups that the actor can see, dissolved ones too, of one region or of all. */
export async function groupsFor(
  kernel: Kernel,
  actor: Actor,
  region?: string,
): Promise<readonly GroupFacts[]> {
  const found: GroupFacts[] = []
  const asked = { actor, ...(region !== undefined && { where: { region } }) }
  for await (const { id, region, fields } of stream(kernel, 'leading-group', asked))
    found.push({ ...(fields as unknown as GroupFacts), id, region })
  return found
}

/** Members of the groups of one region in the order in which they were listed, those struck off left out. */
export async function membersFor(
  kernel: Kernel,
  actor: Actor,
  region: string,
): Promise<readonly MemberFacts[]> {
  const found: MemberFacts[] = []
  const where = { region, state: 'current' }
  for await (const { id, fields } of stream(kernel, 'group-member', { actor, where }))
    found.push({ ...(fields as unknown as MemberFacts), id })
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The tasks of a document as they are divided, dropped ones left out. */
export async function dividedTasks(
  kernel: Kernel,
  actor: Actor,
  document: Pick<RecordRead, 'region' | 'id'>,
): Promise<readonly DividedTask[]> {
  const found: DividedTask[] = []
  const where = { region: document.region, document: document.id }
  for await (const record of stream(kernel, 'task', { actor, where }))
    if (record.state !== 'dropped') found.push(dividedOf(record))
  return found
}

function dividedOf(record: RecordRead): DividedTask {
  const fields = record.fields as unknown as Omit<DividedTask, 'address' | 'state'> & {
    readonly leadPrinted: readonly string[] | null
    readonly responsible: readonly string[] | null
  }
  return {
    address: addressText(record),
    title: fields.title,
    state: record.state,
    department: fields.department,
    leadPrinted: fields.leadPrinted ?? [],
    responsible: fields.responsible ?? [],
    post: fields.post,
    personName: fields.personName,
  }
}
