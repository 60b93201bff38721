import { type Actor, type Address, find, type Kernel, Refusal } from '@zhiheng/kernel'
import { held } from '../fields.ts'

type Answers = Readonly<Record<string, unknown>>
interface Asked {
  readonly at: Address
  readonly answers: Answers
}

/** What submitting a plan states: which time it is. @throws {Refusal} where it has neither text nor file */
export async function completeUnitPlan(
  kernel: Kernel,
  actor: Actor,
  { at, answers }: Asked,
): Promise<Answers> {
  const record = await find(kernel, 'unit-plan', { actor, at })
  if (!record) return answers
  const { fields } = held('unit-plan', record)
  withContent({ content: fields.content, original: fields.original, ...answers })
  return { ...answers, version: (fields.version ?? 0) + 1 }
}

/** A plan that the office enters names its body. @throws {Refusal} where it does not, or has neither text nor file */
export async function completeEnteredPlan(
  _kernel: Kernel,
  _actor: Actor,
  { answers }: Asked,
): Promise<Answers> {
  if (!answers.department && !answers.name) throw wrong('name', '请选择提交部门，或者填写提交单位')
  withContent(answers)
  return answers
}

function withContent({ content, original }: Answers): void {
  if (!content && !original) throw wrong('content', '请填写计划正文，或者上传计划文件')
}

function wrong(field: string, says: string): Refusal {
  return new Refusal('answers.invalid', says, [{ row: 1, field, code: 'answers.invalid', says }])
}
