import type { Actor, Address, Kernel } from '@zhiheng/kernel'
import {
  completeAlias,
  completeApproval,
  completeEnteredPlan,
  completeFiling,
  completeRule,
  completeSubmission,
  completeUnitPlan,
} from '@zhiheng/modules'

type Answers = Record<string, unknown>
type Completion = (
  kernel: Kernel,
  actor: Actor,
  of: { readonly at: Address; readonly answers: Answers },
) => Promise<Readonly<Answers>>

/** Steps of which people state a part and the record itself the rest: `register.step`. */
const completions: Readonly<Record<string, Completion>> = {
  'document.file': completeFiling,
  'indicator-alias.remember': completeAlias,
  'scheme-rule.propose': completeRule,
  'scheme.submit': completeSubmission,
  'scheme.approve': completeApproval,
  'unit-plan.submit': completeUnitPlan,
  'unit-plan.enter': completeEnteredPlan,
  'unit-plan.reenter': completeUnitPlan,
}

/** A row of a step, with what the product states of it in place of whatever was sent. @throws {Refusal} */
export async function completed<
  R extends { at: { region: string; id?: string }; answers: Answers },
>(
  kernel: Kernel,
  actor: Actor,
  { ref, rows }: { readonly ref: string; readonly rows: readonly R[] },
): Promise<readonly R[]> {
  const complete = Object.hasOwn(completions, ref) ? completions[ref] : undefined
  if (!complete) return rows
  return Promise.all(
    rows.map(async (row) => {
      const { region, id = '' } = row.at
      const answers = await complete(kernel, actor, { at: { region, id }, answers: row.answers })
      return { ...row, answers: { ...answers } }
    }),
  )
}
