import type { SchemeContent } from '../content.ts'
import type { Fault } from './fault.ts'
import { descending } from './points.ts'

/** What is wrong with the grades, places, terms, stages and other scales of a scheme. */
export function resultFaults(content: SchemeContent): readonly Fault[] {
  const found: Fault[] = []
  const say = (field: string, says: string, warning?: true) =>
    found.push({ node: null, field, says, ...(warning ? { warning } : {}) })
  bandFaults(content, say)
  placeFaults(content, say)
  stageFaults(content, say)
  const grades = content.result.bands.map(({ grade }) => grade)
  for (const [name, scale] of Object.entries(content.maps ?? {}))
    for (const grade of grades)
      if (!Object.hasOwn(scale, grade)) say(`maps.${name}`, `没有写明“${grade}”对应什么`)
  return found
}

type Say = (field: string, says: string, warning?: true) => void

function bandFaults({ result, nodes }: SchemeContent, say: Say): void {
  const { bands, combine, total, caps } = result
  const veto = nodes.some(({ role }) => role === 'veto')
  if (combine === 'all' && bands.length)
    say('result.bands', '要求全部符合的方案没有得分，不能按分数定等次')
  if (bands.length === 0) {
    if (caps.length) say('result.caps', '没有等次，不能限制等次')
    return
  }
  if (veto && bands.length < 2) say('result.bands', '有一票否决的，至少应有两个等次')
  const least = bands.slice(0, -1).map((band) => band.least)
  if (bands.at(-1)!.least !== null)
    say('result.bands', '最低等次不应有分数线，否则其下的分数没有等次')
  if (least.includes(null)) say('result.bands', '只有最低等次可以没有分数线')
  else if (!descending(least as number[])) say('result.bands', '等次的分数线应从高到低')
  if (total !== null && (least[0] ?? 0) > total) say('result.bands', '最高等次的分数线高于总分')
  if (new Set(bands.map(({ grade }) => grade)).size < bands.length) say('result.bands', '等次重复')
  for (const { title, mostShare, mostCount } of bands) {
    if (mostShare !== undefined && !(mostShare > 0 && mostShare <= 100))
      say('result.bands', `“${title}”的比例应在 0 至 100 之间`)
    if (mostCount !== undefined && !(Number.isInteger(mostCount) && mostCount >= 0))
      say('result.bands', `“${title}”的名额应为整数`)
  }
}

function placeFaults({ result, nodes }: SchemeContent, say: Say): void {
  const { places, combine } = result
  if (!places) return
  if (combine === 'all') say('result.places', '要求全部符合的方案没有得分，不能按得分取名次')
  if (!Number.isInteger(places.most) || places.most < 1) say('result.places', '名额应为正整数')
  for (const code of places.ties.by)
    if (!nodes.some((node) => node.code === code && node.role !== 'group' && node.scores))
      say('result.places', `并列时先比较的条目“${code}”不存在或不计分`)
}

function stageFaults({ stages, terms }: SchemeContent, say: Say): void {
  for (const { code, title, needs = [] } of stages)
    for (const name of needs) {
      const term = terms[name]
      if (!term) say(`stages.${code}`, `“${title}”需要的设定“${name}”不存在`)
      else if (term.amount === null && term.text === undefined)
        say(`terms.${name}`, `“${title}”需要的设定“${term.title ?? name}”尚未填写`, true)
    }
  if (new Set(stages.map(({ code }) => code)).size < stages.length) say('stages', '环节编号重复')
}
