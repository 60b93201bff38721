import { dateIn } from '../text/date.ts'
import { fact, type Reader, rangeOf } from './fact.ts'

const EFFECTIVE =
  /[自从]((?:发布|公布|印发|颁布|下发|通过)之日|[^,。]{4,12}日)(?:起|开始)?(?:正式)?(?:施行|实施|实行|执行|生效)/

/** The day from which the document holds; null when it is the day it was issued. */
export const effective: Reader = (sentence) => {
  const found = EFFECTIVE.exec(sentence)
  return found === null
    ? []
    : [fact('effective', rangeOf(found), { date: dateIn(found[1]!) ?? null })]
}
