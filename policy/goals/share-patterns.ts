import type { Memory } from './found-goal.ts'
import { cleaned, makes } from './name.ts'
import { BEHIND_NOUN, type Pattern, verbAt } from './situation.ts'
import { DOING } from './words.ts'

/** Words in front of a share that name nothing: 各环节至少有50%企业…. */
export const SHARE_OPENERS = /^(?:各[\u4e00-\u9fff]{1,4}?)?(?:至少)?(?:有|使|在|对|其中)?$/

/** 85%以上的企业实施…: the share of what follows. */
export const share: Pattern = ({ lead, name: own, phrase, memory, around }) => {
  const unnamed = SHARE_OPENERS.test(own) || makes(lead.name)
  if (!unnamed || lead.name.length > 12 || !BEHIND_NOUN.test(phrase.right)) return undefined
  const right = phrase.right.replace(/^的/, '').trim()
  const name = sharedBy(own, right, memory) ?? shareName(right)
  const confidence = around.inGoals || name.includes('的') ? 0.85 : 0.6
  return {
    names: [name],
    used: phrase.right.length,
    counting: false,
    confidence,
    reason: '比例在前',
  }
}

/** 其中90%以上达到国际先进水平: the share of what was named before. */
function sharedBy(own: string, right: string, { previous, age }: Memory): string | undefined {
  const among =
    own === '其中' && previous !== undefined && age === 0 && DOING.exec(right)?.index === 0
  return among ? `${right}的${previous}比例` : undefined
}

function shareName(right: string): string {
  const at = verbAt(right)
  if (at < 0) return `${cleaned(right)}比例`
  return `${right.slice(at)}的${right.slice(0, at)}比例`
}

/** 企业100%持证生产: the figure stands between noun and verb. */
export const between: Pattern = ({ lead, name, phrase }) => {
  if (name === '' || lead.comparator !== undefined || phrase.runsOn) return undefined
  if (!/^[\u4e00-\u9fff]{2,}/.test(phrase.right)) return undefined
  const names = [`${name}${phrase.right}比例`]
  return {
    names,
    used: phrase.right.length,
    counting: false,
    confidence: 0.75,
    reason: '比例在中间',
  }
}

/** 工业产品有75%以上按国际标准生产: how many of them do it. */
export const haveShare: Pattern = ({ lead, name, phrase }) => {
  const { right } = phrase
  if (lead.word !== '有' || name.length < 2 || DOING.exec(right)?.index !== 0) return undefined
  const names = [`${right}的${name}比例`]
  return { names, used: right.length, counting: false, confidence: 0.85, reason: '比例在中间' }
}

const AMONG = /(?:^|[,;:])([^,;:]{2,20})中,$/

/** 规模以上企业中,建立追溯体系的占80%, and the next of them: the share of those who do it. */
export const shareAmong: Pattern = ({ lead, phrase, before, memory }) => {
  if (lead.word !== '占' || !lead.name.endsWith('的') || phrase.figures.length > 1) return undefined
  const said = AMONG.exec(before)?.[1]
  const known = /^.*的([^的]+)比例$/.exec(memory.previous ?? '')?.[1]
  const whole = said === undefined ? known : cleaned(said)
  if (whole === undefined) return undefined
  const names = [`${cleaned(lead.name)}的${whole}比例`]
  return { names, used: 0, counting: false, confidence: 0.9, reason: '占比的主体在前' }
}
