import { fact, type Reader, rangeOf } from './fact.ts'

const NAME = '[\\u4e00-\\u9fff]{2,12}'
const OPENED =
  '(?:按照?|包括|分为|依照|经过?|实行|遵循|程序(?:为|是)?|步骤(?:为|是)?|流程(?:为|是)?|环节(?:为|是)?)\\s*[::]?\\s*'
const COUNT = '(?:[一二三四五六七八九十\\d]{1,2}[个大项])?'
const CLOSED = `(?=的?${COUNT}(?:基本)?(?:程序|步骤|阶段|环节|顺序|流程)|等|[,。;]|$)`
const SEPARATOR = '(?:、|→|-+>?|—+)'
const LISTED = new RegExp(`${OPENED}((?:${NAME}?${SEPARATOR}){2,20}${NAME}?)${CLOSED}`)
const OF_STAGES = /程序|步骤|阶段|环节|流程|顺序/
const LEAD_IN = /^(?:以下|下列|依次为|分为|包括|为)/

/** The names of a list; the last two may be joined by a conjunction. */
function namesIn(list: string): string[] {
  const names = list.split(/、|→|-+>?|—+/).map((name) => name.replace(LEAD_IN, ''))
  const last = /^(.{2,})(?:以及|和|及)(.{2,})$/.exec(names.at(-1)!)
  return last === null ? names : [...names.slice(0, -1), last[1]!, last[2]!]
}

/** The stages of a review in their order: 按照申报、初审、公示的程序. */
export const stages: Reader = (sentence) => {
  const found = OF_STAGES.test(sentence) ? LISTED.exec(sentence) : null
  return found === null ? [] : [fact('stage', rangeOf(found), { stages: namesIn(found[1]!) })]
}

const OPENS_LIST =
  /(?:程序|步骤|阶段|环节|流程)[^。]{0,12}[::]?\s*$|(?:程序|步骤|阶段|环节|流程)[::]/
const SHORT = /^[\u4e00-\u9fff、]{2,10}$/

/** The stages that items name: 第八条 评选程序：（一）申报。…（二）初审。…; undefined when they do not. */
export function stagesNamed(opening: string, items: readonly string[]): string[] | undefined {
  if (items.length < 3 || !OPENS_LIST.test(opening.trim())) return undefined
  const names = items.map((item) =>
    /^[^。,:;(]*/.exec(item.trim())![0].replace(/(?:阶段|环节)$/, ''),
  )
  return names.every((name) => SHORT.test(name)) ? names : undefined
}
