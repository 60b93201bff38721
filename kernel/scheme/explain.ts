import { trimDecimal } from '@zhiheng/codes'
import type { Appraisal, Appraised, Verdict } from './appraise.ts'
import type { Criterion, Node, SchemeContent } from './content.ts'
import type { Judged } from './judge.ts'
import { million, type Points, pointsText } from './points.ts'

/** One sentence of an explanation, with those from which it follows. */
export interface Reason {
  readonly says: string
  readonly verdict?: Verdict
  /** The criterion or group that it is about, and by which rule. */
  readonly node?: string
  readonly rule?: string
  readonly cites?: string
  /** Under which keys the values stand that were looked at. */
  readonly uses: readonly string[]
  readonly of: readonly Reason[]
}

const verdictTitles: Readonly<Record<Verdict, string>> = {
  met: '符合',
  failed: '不符合',
  unknown: '未知',
  notApplicable: '不适用',
}

/** Why a subject stands as it does: the result, each criterion with its rule, down to the values that were known. */
export function explain(content: SchemeContent, appraisal: Appraisal): Reason {
  const top = content.nodes.filter(({ under }) => under === undefined)
  const caps = appraisal.caps.map(({ cap, judged }): Reason => {
    const grade = gradeTitle(content, cap.grade)
    const [effect] = [
      judged.truth === 'yes'
        ? `等次不高于${grade}`
        : judged.truth === 'no'
          ? `不限于${grade}`
          : `可能不高于${grade}`,
    ]
    return { says: `等次限制：${effect}`, cites: cap.cites, uses: [], of: [reasonOf(judged)] }
  })
  return {
    says: resultText(content, appraisal),
    verdict: appraisal.verdict,
    uses: [],
    of: [...top.map((node) => explainNode(content, appraisal, node)), ...caps],
  }
}

const gradeTitle = ({ result }: SchemeContent, grade: string): string =>
  result.bands.find((band) => band.grade === grade)?.title ?? grade

function resultText(content: SchemeContent, { verdict, score, grades }: Appraisal): string {
  const parts = [
    ...(score
      ? [`得分 ${score.low === score.high ? score.low : `${score.low} 至 ${score.high}`}`]
      : []),
    ...(grades.length
      ? [`等次 ${grades.map((grade) => gradeTitle(content, grade)).join(' 或 ')}`]
      : []),
  ]
  return `${content.title}：${[verdictTitles[verdict], ...parts].join('，')}`
}

function explainNode(content: SchemeContent, appraisal: Appraisal, node: Node): Reason {
  const rule = { node: node.code, cites: node.cites, ...(node.rule ? { rule: node.rule } : {}) }
  if (node.role === 'group') {
    const points = appraisal.groups.get(node.code)
    const parts = content.nodes.filter(({ under }) => under === node.code)
    const said = points && appraisal.score ? `：${gotText(points)} 分` : ''
    const of = parts.map((part) => explainNode(content, appraisal, part))
    return { says: `${node.title}${said}`, ...rule, uses: [], of }
  }
  const one = appraisal.criteria.get(node.code)!
  const condition = one.condition
    ? [{ ...reasonOf(one.condition), says: `适用条件：${one.condition.says}` }]
    : []
  return {
    ...{ says: criterionText(node, one), verdict: one.verdict, ...rule, uses: [] },
    of: [...condition, reasonOf(one.judged)],
  }
}

function criterionText(node: Criterion, { verdict, points }: Appraised): string {
  const said = sayings[node.role]?.[verdict] ?? verdictTitles[verdict]
  const got =
    points && verdict !== 'notApplicable'
      ? `，${earns[node.role] ?? '得'} ${gotText(points)} 分`
      : ''
  return `${node.title}：${said}${got}`
}
const earns: Readonly<Partial<Record<Criterion['role'], string>>> = { deduction: '扣', bonus: '加' }
const sayings: Readonly<
  Partial<Record<Criterion['role'], Readonly<Partial<Record<Verdict, string>>>>>
> = {
  veto: { met: '一票否决', failed: '无此情形' },
  deduction: { met: '有此情形', failed: '无此情形' },
}

function gotText({ low, high }: Points): string {
  const [from, to] = [low, high].map((end) => trimDecimal(pointsText(end, placesOf(end))))
  return from === to ? from! : `${from} 至 ${to}`
}
/** As many places as it has, up to those that are kept. */
const placesOf = (points: bigint): number => (points % million === 0n ? 0 : 6)

const reasonOf = ({ says, truth, uses, of }: Judged): Reason => ({
  ...{ says, uses, of: of.map(reasonOf) },
  verdict: truth === 'yes' ? 'met' : truth === 'no' ? 'failed' : 'unknown',
})
