import type { Entry } from '../catalogue.ts'
import { limitText } from '../limit/describe.ts'
import { lapseOf } from '../limit/lapse.ts'
import type { Role } from '../rights/declare.ts'
import { cite } from '../source.ts'
import { isAlike } from './alike.ts'
import { isOfPosts } from './apart.ts'
import { type AnyStep, fromStates, type Procedure, startState, stays } from './declare.ts'

/**
 * One procedure as the lawyer signs it, in Markdown: the diagram of its states, who takes which step on what
 * grounds, and its time limits with their sources. Everything comes from the declaration that is in force.
 */
export function procedureText(
  { procedure, register, rules }: Entry,
  roles: readonly Role[],
): string {
  const declared = Object.entries(procedure.steps).filter(
    ([, step]) => !step.lapses && !step.recomputes && !step.looks,
  )
  const titles = new Map(roles.map(({ role, title }) => [role, title]))
  const limits = declared.filter(([, step]) => step.within || step.notBefore)
  return [
    `## ${procedure.title}（${register.title}）`,
    `依据：${cite(procedure.source)}。规则版本：${rules.slice(0, 12)}。${sinceText(procedure)}`,
    diagram(
      procedure,
      declared.map(([, step]) => step),
    ),
    table(
      ['步骤', '从', '到', '由谁办理', '依据'],
      declared.map(([, step]) => stepRow(step, procedure, titles)),
    ),
    ...needsText(declared.map(([, step]) => step)),
    ...rulesText(declared.map(([, step]) => step)),
    ...(limits.length
      ? [
          '### 时限',
          table(
            ['步骤', '时限', '期满', '依据'],
            limits.map(([, step]) => limitRow(step, procedure)),
          ),
        ]
      : []),
  ].join('\n\n')
}

/** What must stand, or may not, in other records before each step. */
function needsText(steps: readonly AnyStep[]): string[] {
  const rows = steps.flatMap((step) =>
    (step.needs ?? []).map((need) => [
      step.title,
      isAlike(need) && need.alike === 'none' ? `不得有：${need.says}` : need.says,
    ]),
  )
  return rows.length ? ['### 办理之前', table(['步骤', '条件'], rows)] : []
}

/** What must hold of a record as each step leaves it. */
function rulesText(steps: readonly AnyStep[]): string[] {
  const rows = steps.flatMap((step) => (step.leaves ?? []).map(({ says }) => [step.title, says]))
  return rows.length ? ['### 办理后须符合', table(['步骤', '规则'], rows)] : []
}

/** Who may not take the step, or be stated by it, because of what they did or are. */
function apartText({ apartFrom }: AnyStep, { steps, about }: Procedure): string[] {
  if (!apartFrom) return []
  if (!isOfPosts(apartFrom)) {
    const titles = apartFrom.map((name) => `“${steps[name]?.title ?? name}”`)
    return [`办理过${titles.join('、')}的岗位和人员除外`]
  }
  const { field, of } = apartFrom
  return [`“${about.fields[field]?.title}”不能是“${about.fields[of]?.title}”中的岗位`]
}

function sinceText({ since, about }: Procedure): string {
  if (!since) return ''
  return `自 ${since.day} 起施行，新的按“${about.fields[since.by]?.title}”适用；此前的按当时的规则办理。`
}

function diagram({ states }: Procedure, steps: readonly AnyStep[]): string {
  const named = Object.entries(states).map(([state, title]) => `  ${state} : ${title}`)
  const moves = steps.flatMap((step) =>
    fromStates(step).map((from) => {
      const to = from === 'new' ? startState(step) : stays(step) ? from : step.to
      return `  ${from === 'new' ? '[*]' : from} --> ${to} : ${step.title}`
    }),
  )
  return ['```mermaid', 'stateDiagram-v2', ...named, ...moves, '```'].join('\n')
}

function stepRow(step: AnyStep, procedure: Procedure, titles: ReadonlyMap<string, string>) {
  const { states } = procedure
  const from = fromStates(step).map((state) => (state === 'new' ? '（新建）' : states[state]))
  const who = [...new Set(step.by.flatMap(({ roles }) => roles))].map(
    (role) => titles.get(role) ?? role,
  )
  const notes = [
    ...(step.secondPost ? ['须另一岗位'] : []),
    ...(step.remembers ? ['内容按摘要永久留存'] : []),
    ...apartText(step, procedure),
    ...(step.consequence || step.delivers ? ['随其他步骤自动办理'] : []),
    ...(step.readBy ? ['内部办理，不对外显示'] : []),
  ]
  return [
    step.title,
    from.join('、'),
    stays(step) ? '（不变）' : (states[step.to] ?? step.to),
    [...who, ...notes].join('、'),
    step.source ? cite(step.source) : '',
  ]
}

function limitRow(step: AnyStep, procedure: Procedure) {
  const to = lapseOf(step)?.to
  return [
    step.title,
    [
      ...(step.within ? [limitText(step.within, procedure)] : []),
      ...(step.notBefore ? [`${limitText(step.notBefore, procedure)}后方可办理`] : []),
    ].join('；'),
    to === 'same' ? '记为逾期，仍可办理' : to ? `转为“${procedure.states[to]}”` : '',
    step.source ? cite(step.source) : '',
  ]
}

const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|')

const table = (
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
