import type { Lead } from './clause.ts'
import { complete, objectOf } from './complete.ts'
import { namesFor, namesOfOne } from './distribute.ts'
import type { Doubt } from './doubts.ts'
import type { Parallel } from './inherit.ts'
import { endsInMeasure } from './measure.ts'
import { measureInClause } from './measure-in-clause.ts'
import { isVerbOnly } from './name.ts'
import type { Phrase } from './phrase.ts'
import { SHARE_OPENERS } from './share-patterns.ts'
import { doubtsOf, ofOther, type Pattern, type Situation } from './situation.ts'

const AGAIN = /再|又|另|累计|\d{4}年/

/** 达60%以上 of things that are no measure is a share of them. */
function shareOf(name: string, { word, comparator }: Lead, phrase: Phrase): string {
  if (word === '') return name
  if (word.includes('占') || word.includes('比')) return `${name.replace(/占比?$/, '')}占比`
  const share =
    !/率/.test(name) && phrase.figures[0]!.unit === '%' && /达/.test(word) && comparator === 'gte'
  return share && !/[率度数比例重额量]$/.test(name) && !endsInMeasure(name) ? `${name}比例` : name
}

/** 70%的企业导入先进模式,其中重点企业达到100%: they do the same. */
function sharedDoing(name: string, { phrase, memory }: Situation): string {
  if (!phrase.left.includes('其中') || !name.endsWith('比例') || name.includes('的')) return name
  return (/^(.+的)[^的]+比例$/.exec(memory.previous ?? '')?.[1] ?? '') + name
}

/** 甲率、乙率、丙率三项指标: what the items are. */
const INDICATORS = /(?:等)?(?:[两三四五六七八九\d]{1,2}[项个类])?(?:主要|核心|关键)?指标$/

/** 旅游厕所实现标注率、开放率…: the subject of all that it attains. */
const ATTAINS = /^([^、的]{2,10})(?:均|都)?实现(?=[^、]{3,}率、)/

/** 其中优良率分别不低于92%、90%: the list stands in the name that was said before. */
function namesBefore(text: string, situation: Situation): string[] | undefined {
  const whole = complete(text, situation)
  return whole.from === 'own' ? undefined : namesFor(whole.name, situation.phrase.figures.length)
}

/** The names of the words in front: dealt out to the figures, or each of a list with 各, or all of one figure. */
function namesIn(situation: Situation): string[] {
  const { lead, phrase, name } = situation
  const text = name.endsWith('指标') ? name.replace(INDICATORS, '') : name
  const doing = endsInMeasure(text) ? ATTAINS.exec(text) : null
  if (doing !== null) return namesOfOne(text.slice(doing[0].length)).map((one) => doing[1] + one)
  const { length } = phrase.figures
  if (length > 1) return namesFor(text, length) ?? namesBefore(text, situation) ?? namesOfOne(text)
  const items =
    lead.each && /各$/.test(phrase.left.replace(lead.word, '')) ? text.split(/[、和]/).length : 1
  return (items > 1 ? namesFor(text, items) : undefined) ?? namesOfOne(text)
}

/** …合格率达到95%以上: the name stands in front. */
export const rate: Pattern = (situation) => {
  const { lead, phrase, name: text } = situation
  const { behind } = phrase.figures[0]!
  const among = phrase.left.includes('其中') && situation.memory.age === 0
  const limited = lead.comparator !== undefined || behind === 'increase' || among
  if (
    text === '' ||
    SHARE_OPENERS.test(text) ||
    (!limited && !endsInMeasure(text) && phrase.figures[0]!.kind === 'rate')
  )
    return undefined
  const whole = namesIn(situation).map((name) => complete(name, situation))
  const named = whole.map((one) => ofOther(one, situation))
  const names = named.map(({ name }) => sharedDoing(shareOf(name, lead, phrase), situation))
  const doubts: Doubt[] = doubtsOf(whole)
  if (phrase.figures.length > 1 || names.length > 1) doubts.push('dealt')
  if (lead.comparator === undefined && !situation.around.inGoals) doubts.push('loose')
  const others = named.filter((one): one is Parallel => 'sure' in one)
  if (others.length > 0) doubts.push(others.every((one) => one.sure) ? 'other' : 'guessed')
  const confidence = names.every(endsInMeasure) ? 0.95 : 0.7
  return { names, used: 0, counting: false, confidence, reason: '指标在前，数值在后', doubts }
}

/** 2015年达到90%,2020年达到95%: the name was said before. */
export const again: Pattern = ({ lead, memory, phrase, around, before }) => {
  const { behind } = phrase.figures[0]!
  const compared = lead.comparator !== undefined || behind !== undefined
  const verbs = compared || (memory.counting && AGAIN.test(phrase.left))
  const said = isVerbOnly(lead.name) && verbs && phrase.right === ''
  if (!said) return undefined
  const bare = measureInClause(before)
  const measure =
    bare === undefined ? undefined : complete(bare, { phrase, memory, around, before }).name
  if (/平均|水平/.test(phrase.left)) return undefined
  const made = phrase.figures[0]!.kind === 'count' ? objectOf(before) : undefined
  const name = measure ?? made ?? memory.previous
  if (name === undefined) return undefined
  const listed =
    memory.names.length > 1 && (lead.each || phrase.figures.length === memory.names.length)
  const names = measure !== undefined ? namesOfOne(measure) : listed ? memory.names : [name]
  const doubts: Doubt[] = memory.age > 0 && measure === undefined ? ['far'] : []
  const counting = measure === undefined && memory.counting
  return { names, used: 0, counting, confidence: 0.8, reason: '承前省略指标', doubts }
}
