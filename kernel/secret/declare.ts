import { type Field, longText, text } from '../fields/declare.ts'
import type { AnyStep, Procedure } from '../procedure/declare.ts'

/** The step by which somebody looks at a secret field: an event like any other. */
export const looksName = 'lookAtSecret'

const known = new WeakMap<Procedure, Procedure>()

/** The procedure with the step by which secrets are looked at, where its register has any. */
export function withLooks(procedure: Procedure): Procedure {
  const found = known.get(procedure)
  if (found) return found
  const whole = withStep(procedure)
  known.set(procedure, whole)
  return whole
}

function withStep(procedure: Procedure): Procedure {
  const { about } = procedure
  const secret = Object.values(about.fields as Record<string, Field>).some((field) => field.secret)
  if (!secret || !about.secretsReadBy) return procedure
  const step: AnyStep = {
    title: '查看保密内容',
    from: Object.keys(procedure.states),
    to: 'same',
    by: about.secretsReadBy,
    ask: { field: text('查看的内容'), reason: longText('查看理由') },
    looks: true,
  }
  return Object.freeze({ ...procedure, steps: { ...procedure.steps, [looksName]: step } })
}
