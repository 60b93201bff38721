import { chinaCalendar } from '@zhiheng/codes'
import { type Actor, type Address, find, type Kernel, list, refuse } from '@zhiheng/kernel'
import { defaultSettings, type FieldsIn, settingsByRegion } from '../../programme/index.ts'

/** A slip about a task as the office is offered it; whatever of it is changed is the office's own. */
export interface SlipProposal {
  readonly task: Address
  readonly title: string
  /** Null where nobody leads the task: then the office names a department. */
  readonly department: string | null
  readonly demands: string
  readonly replyBy: string
}

/** What a slip about a task would say on the day `on`. @throws {Refusal} record.unknown */
export async function proposeSlip(
  kernel: Kernel,
  actor: Actor,
  { task: at, on }: { readonly task: Address; readonly on: string },
): Promise<SlipProposal> {
  const task = await find(kernel, 'task', { actor, at })
  if (!task) throw refuse('record.unknown', undefined as never)
  const where = { task: at.id, state: 'accepted' }
  const { records } = await list(kernel, 'report', { actor, where, limit: 1 })
  const last = records[0]?.fields as FieldsIn<'report'> | undefined
  const fields = task.fields as FieldsIn<'task'>
  const settings = (await settingsByRegion(kernel, actor)).get(at.region) ?? defaultSettings
  return {
    task: at,
    title: fields.title,
    department: fields.department,
    demands: demandsOf(fields, { last, on }),
    replyBy: chinaCalendar().addWorkdays(on, settings.replyWithin).date,
  }
}

/** What is late, how far it has come, and what the department shall answer. */
export function demandsOf(
  { quote, deadline }: Pick<FieldsIn<'task'>, 'quote' | 'deadline'>,
  { last, on }: { readonly last: LastReturn | undefined; readonly on: string },
): string {
  const late = deadline !== null && deadline < on
  return [
    `任务要求：“${quote}”`,
    ...(deadline === null ? [] : [`完成期限：${deadline}${late ? '，现已逾期' : ''}。`]),
    last ? lastText(last) : '至今没有报送进展。',
    '请书面答复：目前的进展，未按期完成的原因，下一步措施和完成时间，并附佐证材料。',
  ].join('\n')
}

type LastReturn = Pick<FieldsIn<'report'>, 'reportedOn' | 'percent' | 'content'>

const lastText = ({ reportedOn, percent, content }: LastReturn): string =>
  `最近一次报送：${reportedOn}${percent === null ? '' : `，完成 ${percent}%`}。${content}`
