import { fieldsIn } from '../../condition/declare.ts'
import { type Criterion, isCriterion, type SchemeContent } from '../content.ts'
import type { Subject } from '../subject.ts'
import type { Declared, Fault, Place } from './fault.ts'
import { groupFaults, scoringFaults, totalFaults } from './points.ts'
import { resultFaults } from './result.ts'
import { testFaults } from './test.ts'
import { treeFaults } from './tree.ts'

export type { Declared, Fault } from './fault.ts'

/** The rules of the document from which a scheme is made, and those that somebody set aside. */
export interface RulesOfDraft {
  readonly rules: readonly { readonly id: string; readonly title: string }[]
  readonly aside: readonly string[]
}

/** Everything that is wrong with a scheme: the one checker for code and browser. Empty means sound. */
export function schemeFaults(
  content: SchemeContent,
  declared: Declared,
  draft?: RulesOfDraft,
): readonly Fault[] {
  const subject = declared.subjects.get(content.subject)
  if (!subject)
    return [{ node: null, field: 'subject', says: `没有名为“${content.subject}”的评价对象` }]
  const tree = treeFaults(content)
  if (tree.length) return tree
  return [
    ...amongFaults(content, subject),
    ...content.nodes.flatMap(({ code }) => nodeFaults(code, { content, declared, subject })),
    ...content.result.caps.flatMap((_, i) => capFaults(i, { content, declared, subject })),
    ...totalFaults(content),
    ...resultFaults(content),
    ...(draft ? forgotten(content, draft) : []),
  ]
}

type Whole = Omit<Place, 'say'>

function nodeFaults(code: string, whole: Whole): readonly Fault[] {
  const found: Fault[] = []
  const say: Place['say'] = (field, says) => found.push({ node: code, field, says })
  const node = whole.content.nodes.find((one) => one.code === code)!
  if (isCriterion(node)) criterionFaults(node, { ...whole, say })
  else groupFaults(node, { ...whole, say })
  return found
}

function criterionFaults(node: Criterion, place: Place): void {
  testFaults(node.test, place)
  if (node.applies) testFaults(node.applies, place)
  if (node.applies?.kind === 'judged' || node.applies?.kind === 'declared')
    place.say('applies', '是否适用由核实时的结论说明，不作为条件')
  scoringFaults(node, place)
  if (!node.cites.trim() && (node.role === 'veto' || node.role === 'entry'))
    place.say('cites', '准入条件和一票否决必须写明依据')
}

function capFaults(at: number, whole: Whole): readonly Fault[] {
  const found: Fault[] = []
  const say: Place['say'] = (field, says) =>
    found.push({ node: null, field: `result.caps.${at + 1}.${field}`, says })
  const cap = whole.content.result.caps[at]!
  testFaults(cap.when, { ...whole, say })
  if (!whole.content.result.bands.some(({ grade }) => grade === cap.grade))
    say('grade', `没有“${cap.grade}”这一等次`)
  if (!cap.cites.trim()) say('cites', '限制等次必须写明依据')
  return found
}

function amongFaults({ among }: SchemeContent, { offers, title }: Subject): readonly Fault[] {
  const offered: readonly string[] = [...offers, 'region']
  return (among ? fieldsIn(among) : [])
    .filter((name) => !offered.includes(name))
    .map((name) => ({ node: null, field: 'among', says: `${title}不能按“${name}”限定范围` }))
}

/** Rules of the document that nothing in the scheme mentions. */
function forgotten(content: SchemeContent, { rules, aside }: RulesOfDraft): readonly Fault[] {
  const mentioned = new Set([
    ...aside,
    ...[...content.nodes, ...content.stages, ...Object.values(content.terms)].map(
      ({ rule }) => rule,
    ),
  ])
  return rules
    .filter(({ id }) => !mentioned.has(id))
    .map(({ id, title }) => ({
      node: null,
      field: `rules.${id}`,
      says: `文件规定“${title}”没有写入方案，也没有注明不采用`,
    }))
}
