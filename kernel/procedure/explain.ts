import { shanghaiDate, shanghaiTime } from '@zhiheng/codes'
import { Refusal, type RefusalCode, sentence } from '../errors.ts'
import type { Fields } from '../fields/declare.ts'
import { spansOf } from '../limit/declare.ts'
import { isByClock } from '../limit/end.ts'
import type { Alike } from './alike.ts'
import { alikeField } from './alike-guard.ts'
import type { Problem } from './answers.ts'
import { isOfPosts } from './apart.ts'
import { asked } from './parent.ts'
import type { Staged } from './staging.ts'
import type { Plan } from './store.ts'

/** A row of `resolved` that cannot be taken, as the database found it. */
export interface Found {
  readonly n: number
  readonly problem: string
  readonly state: string | null
  readonly seen: number
  /** When the time limit of the step ended, if it has one. */
  readonly limit: string | null
}

/** Why the step cannot be taken on a row, for a person. */
export function explain(plan: Plan, found: Found, staged: Staged): Problem {
  const [problem, place] = found.problem.split(':')
  const code = problem as RefusalCode
  const about = place === undefined ? null : placed(plan, code, place)
  const { procedure, register } = plan.entry
  const row = staged.rows.find((r) => r.n === found.n)
  const key = (register.key ?? []).map((name) => {
    const at = plan.fills.findIndex((fill) => fill.name === name)
    return `“${register.fields[name].title}”${row?.values[at] ?? ''}`
  })
  const says = sentence(
    code,
    {
      step: plan.step.title,
      state: procedure.states[found.state ?? ''] ?? '',
      key: key.join('、'),
      region: row?.region ?? '',
      seen: row?.expect ?? 0,
      now: found.seen,
      children: about?.says ?? '',
      asks: about?.says ?? '',
      most: mostOf(plan),
      ...apartIn(plan),
      on: found.limit ? momentOf(plan, code, new Date(found.limit)) : '',
    } as never,
    plan.step.source,
  )
  return {
    row: found.n,
    field: about?.field ?? (code === 'post.apart' ? postIn(plan) : null),
    code,
    says,
  }
}

/** The field to correct, and what is asked, of a problem that says which of several of its kind it is. */
function placed(plan: Plan, code: RefusalCode, said: string) {
  if (code === 'balance.short') return shortOf(plan, said)
  if (code === 'link.unknown') return { field: said, says: titleOf(plan, said) }
  if (code === 'children.not-ready') return { field: null, says: needsOf(plan, said) }
  const place = Number(said)
  if (code === 'parent.disagrees') return asked(plan.entry.register, plan.step.beside![place]!)
  if (code === 'elsewhere.stands' || code === 'elsewhere.missing') {
    const alike = plan.step.needs![place] as Alike
    return { field: alikeField(plan, alike), says: alike.says }
  }
  if (code === 'answers.disagree') return plan.step.leaves![place]!
  const { name, field } = plan.fills[place]!
  return { field: name, says: field.title }
}

function titleOf({ entry, step }: Plan, name: string): string {
  const fields = { ...step.ask, ...entry.register.fields } as Fields
  return fields[name]?.title ?? name
}

/** Everything among what is needed that is not there. */
const needsOf = ({ step }: Plan, places: string): string =>
  places
    .split(',')
    .map((place) => step.needs![Number(place)]!.says)
    .join('；')

/** The field that asks for more than there is, and how much there is. */
function shortOf({ entry, step }: Plan, there: string) {
  const { of, under } = step.balance!
  const titled = (name: string) => entry.register.fields[name]?.title ?? name
  return { field: of, says: `“${titled(under)}”的“${titled(of)}”只有 ${there}` }
}

/** From which steps, or from whom, another is to take the step or to be stated. */
function apartIn({ step, entry }: Plan): { readonly taken: string; readonly among: string } {
  const { apartFrom = [] } = step
  const { fields } = entry.register
  if (isOfPosts(apartFrom))
    return { taken: fields[apartFrom.field]?.title ?? '', among: fields[apartFrom.of]?.title ?? '' }
  const titles = apartFrom.map((name) => `“${entry.procedure.steps[name]?.title ?? name}”`)
  return { taken: titles.join('或'), among: '' }
}
const postIn = ({ step }: Plan): string | null =>
  isOfPosts(step.apartFrom) ? step.apartFrom.field : null

/** The day in Shanghai, and the minute where the limit is counted in hours. */
function momentOf({ step }: Plan, code: RefusalCode, at: Date): string {
  const limit = code === 'limit.early' ? step.notBefore : step.within
  const byTheClock = limit && spansOf(limit).some(isByClock)
  return byTheClock ? shanghaiTime(at).slice(0, 16).replace('T', ' ') : shanghaiDate(at)
}

function mostOf({ step, entry }: Plan): string {
  const most = step.quota?.atMost
  return typeof most === 'number'
    ? `最多 ${most} 件`
    : `受“${entry.register.fields[step.quota?.under ?? '']?.title ?? ''}”的名额限制`
}

/** A single problem keeps its own code; several rows are refused together. */
export function refusalOf(problems: readonly Problem[], refused: number): Refusal {
  if (refused > 1)
    return new Refusal('rows.refused', sentence('rows.refused', { refused }), problems)
  const says = problems.map((problem) => problem.says).join('；')
  return new Refusal(problems[0]!.code as RefusalCode, says, problems)
}
