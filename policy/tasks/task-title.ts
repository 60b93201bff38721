import type { Draft } from '../outline/draft.ts'
import type { Annotation } from './assignment.ts'

/** A figure behind the first clause says how much of the task, not what it is. */
const FIGURE_BEHIND = /^([^,]{4,40}),.*\d/
/** What only leads up to the work: 聚焦重点产品, 到2025年. */
const LEADS_UP =
  /^(?:要|应)?(?:到|至|在|自|从|围绕|以|按|根据|依托|针对|通过|为|对|于|力争|全年|每年|聚焦|紧扣|充分|结合|坚持|发挥|依靠|立足|瞄准|着眼|遵循|\d)/
const LONGEST_TITLE = 40
/** What a text without stops names first, up to the next thing it wants done. */
const STOPLESS =
  /^.{6,30}?(?=推[进动广行]|完善|开展|组织|建[立设]|加[强快]|强化|实施|落实|提[升高]|健全|构建|培育|规范|严格|深化|引导|支持|鼓励|督促|制定|深入|积极|大力|全面|确保|力争|到20)/

/** The title of a part whose text ran on into who does it, without any stop. */
export function gluedTitle(
  { marker, start, bodyStart }: Draft,
  text: string,
  [first]: readonly Annotation[],
): string | undefined {
  const from = marker?.length ?? 0
  if (first === undefined || first.start <= from) return undefined
  const inHeading = first.start < bodyStart - start
  const said = text.slice(from, first.start).trim()
  const glued = GLUED.test(text.slice(first.start - 1)) && !STOPS.test(said)
  if (!inHeading && !glued) return undefined
  const [title = ''] = said.split(/\s/)
  return STOPLESS.exec(title)?.[0] ?? title
}

/** A label right behind a word. */
const GLUED = /^[\u4e00-\u9fff][\u4e00-\u9fff]/
const STOPS = /[,。;:\s]/

/** What the first sentence of a text names as the work. */
export function titleIn(first: string): string {
  const named = FIGURE_BEHIND.exec(first)?.[1]
  if (named !== undefined && !LEADS_UP.test(named)) return named
  if (first.length <= LONGEST_TITLE) return first
  const clause = /^[^,,]{4,40}(?=[,,])/.exec(first)?.[0]
  if (clause === undefined) return cut(first)
  // 依靠技术进步,加强…: what leads up to the work does not name it.
  const leads = MERE_GROUND.test(clause) && !IS_WORK.test(clause)
  const work = leads ? WORK_BEHIND.exec(first.slice(clause.length))?.[1] : undefined
  if (work === undefined) return clause
  const both = `${clause},${work}`
  return both.length <= LONGEST_TITLE ? both : work
}

/** 依靠技术进步, 以龙头企业为主体: what the work rests on, unless it says work itself. */
const MERE_GROUND =
  /^(?:要|应)?(?:依靠|依托|立足|瞄准|着眼|围绕|聚焦|紧扣|针对|坚持|结合|按照|根据|以)/
const IS_WORK = /推[进动广]|开展|建[立设]|设立|加[强快]|提[升高]|完善|实施|制定|打造|培育/
const WORK_BEHIND = /^[,,]([^,,]{4,40})(?=[,,]|$)/

/** The first words of a text without stops; the title of a law is never cut in two. */
function cut(first: string): string {
  const masked = first.replace(/《[^《》]*》/g, (law) => '《'.repeat(law.length))
  const length = Math.min(STOPLESS.exec(masked)?.[0].length ?? LONGEST_TITLE, LONGEST_TITLE)
  const words = first.slice(0, length)
  const closed = words.lastIndexOf('》')
  return words.lastIndexOf('《') > closed && closed > 0 ? words.slice(0, closed + 1) : words
}
