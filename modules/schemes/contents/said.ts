import {
  type Band,
  contentDiff,
  type Declared,
  type Difference,
  isCriterion,
  type Places,
  type SchemeContent,
  type SchemeNode,
  type SchemeTest,
  type Scoring,
  scoringText,
  type Term,
  wantedText,
} from '@zhiheng/kernel'
import { combinations, criterionRoles, evidences, rescalings, tieRules } from './words.ts'

/** What one line of a scheme asks, in sentences; absent where it asks nothing of the kind. */
export interface Said {
  readonly test?: string
  readonly applies?: string
  readonly scores?: string
}

/** What every criterion asks, by its code; what limits the grade is `cap-1`, `cap-2` … */
export function saidOf(content: SchemeContent, declared: Declared): Readonly<Record<string, Said>> {
  const named = { content, declared }
  const criteria = content.nodes.filter(isCriterion).map((node): [string, Said] => [
    node.code,
    {
      test: wantedText(node.test, named),
      ...(node.applies ? { applies: wantedText(node.applies, named) } : {}),
      ...(node.scores ? { scores: scoringText(node.scores, node.role) } : {}),
    },
  ])
  const caps = content.result.caps.map(({ when }, n): [string, Said] => [
    `cap-${n + 1}`,
    { test: wantedText(when, named) },
  ])
  return Object.fromEntries([...criteria, ...caps])
}

/** A difference as it is read: what it is about, and both sides in words; null where there is nothing on a side. */
export interface DifferenceSaid {
  readonly node: string | null
  readonly title: string
  readonly what: Difference['what']
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}

interface Sides {
  readonly before: SchemeContent
  readonly after: SchemeContent
}

/** The differences of two contents in words, by the codes of their nodes. */
export function differencesSaid(sides: Sides, declared: Declared): readonly DifferenceSaid[] {
  return contentDiff(sides.before, sides.after).map(({ node, what, field, before, after }) => {
    const wordsOf = (content: SchemeContent, value: unknown) =>
      value === undefined ? null : valueText(field ?? null, value, { content, declared })
    return {
      ...{ node, what, field: field ?? null, title: titleOf(node, field, sides) },
      ...{ before: wordsOf(sides.before, before), after: wordsOf(sides.after, after) },
    }
  })
}

function titleOf(node: string | null, field: string | undefined, { before, after }: Sides): string {
  if (node !== null) {
    const found = [...after.nodes, ...before.nodes].find(({ code }) => code === node)
    return `${node} ${found?.title ?? ''}`.trim()
  }
  const name = field?.startsWith('terms.') ? field.slice('terms.'.length) : null
  const term = name === null ? undefined : (after.terms[name] ?? before.terms[name])
  return name === null ? after.title : (term?.title ?? name)
}

interface Named {
  readonly content: SchemeContent
  readonly declared: Declared
}
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'result.combine': combinations,
  'result.rescale': rescalings,
  role: criterionRoles,
  evidence: evidences,
}

function valueText(field: string | null, value: unknown, named: Named): string {
  if (value === null) return '未填写'
  if (field === null) return nodeText(value as SchemeNode, named)
  if (field === 'test' || field === 'applies') return wantedText(value as SchemeTest, named)
  if (field === 'scores') return scoringText(value as Scoring)
  if (field === 'result.bands') return (value as readonly Band[]).map(bandText).join('；')
  if (field === 'result.places') return placesText(value as Places)
  if (field === 'order') return (value as readonly string[]).join('、')
  if (field.startsWith('terms.')) return termText(value as Term)
  if (field === 'stages')
    return (value as SchemeContent['stages']).map(({ title }) => title).join(' → ')
  const among = choices[field]
  if (among) return among[String(value)] ?? String(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function nodeText(node: SchemeNode, named: Named): string {
  if (!isCriterion(node))
    return `${criterionRoles.group}${node.points === undefined ? '' : ` ${node.points} 分`}`
  const scores = node.scores ? `；${scoringText(node.scores, node.role)}` : ''
  return `${criterionRoles[node.role]}：${wantedText(node.test, named)}${scores}`
}

const bandText = ({ grade, title, least }: Band): string =>
  `${grade} ${title} ${least === null ? '以下' : `≥ ${least}`}`
const placesText = ({ most, least, ties }: Places): string =>
  [`${most} 名`, ...(least ? [`至少 ${least} 分`] : []), `并列时${tieRules[ties.else]}`].join('，')

/** A term in words: `3 年`, `7月15日`; what nobody has filled in says so. */
export function termText({ amount, unit, text }: Term): string {
  if (amount === null) return text ?? '未填写'
  if (unit === '月日') return `${Math.floor(amount / 100)}月${amount % 100}日`
  return `${amount} ${unit}`.trim()
}
