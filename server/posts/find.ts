import { type Actor, find, type Kernel, type RecordRead } from '@zhiheng/kernel'
import { HttpProblem } from '../http/problems.ts'
import { addressOf } from '../records/find.ts'
import { stepOf } from './passing.ts'

/** A post or a person that an actor can see. @throws {HttpProblem} record.unknown */
export async function recordIn(
  kernel: Kernel,
  register: 'post' | 'person',
  { actor, address }: { readonly actor: Actor; readonly address: string },
): Promise<RecordRead> {
  const found = await find(kernel, register, { actor, at: addressOf(address) })
  if (!found) throw new HttpProblem('record.unknown')
  return found
}

/** The holder of a post. */
export async function holderOf(
  kernel: Kernel,
  actor: Actor,
  { region, fields }: RecordRead,
): Promise<RecordRead> {
  const at = { region, id: String(fields.person) }
  const found = await find(kernel, 'person', { actor, at })
  if (!found) throw new HttpProblem('record.unknown')
  return found
}

/** Which of the steps for administrator, office and head is the actor's. @throws {HttpProblem} post.not-grantable */
export function stepFor<S extends Parameters<typeof stepOf>[1]>(actor: Actor, steps: S) {
  const step = stepOf(actor, steps)
  if (step === undefined) throw new HttpProblem('post.not-grantable')
  return step
}
