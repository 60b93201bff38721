import { fact, type Reader } from './fact.ts'
import { SMALL, small } from './years.ts'

const KEPT_OUT =
  '(?:不得|不能|不予|不再|不接受|暂停|取消|丧失|禁止)[^,。;]{0,12}?(?:申报|申请|参评|参加|参与|推荐|评选|评审|受理|授予|表彰|认定|资格)'
const OUT = new RegExp(KEPT_OUT)
const FOR_YEARS = [
  new RegExp(`${SMALL}\\s?年(?:之)?内(?=[^。;]{0,10}${KEPT_OUT})`),
  new RegExp(`${SMALL}\\s?年(?:之)?内(?=[^,。]{0,10}(?:不得|不予|不再受理|取消))`),
  new RegExp(`(?:不得|不予|取消|暂停|停止)[^。]{0,20}?${SMALL}年(?!度)`),
]

function yearsIn(sentence: string): number | null {
  for (const pattern of FOR_YEARS) {
    const found = pattern.exec(sentence)
    if (found !== null) return small(found[1])
  }
  return null
}

const SAID =
  /不得(?!超过|高于|多于|大于|少于|低于|超出)|不予|不再|不能|不接受|暂停|停止|丧失|取消|禁止/

/** Who is kept out, and for how many years where that is said; `null` years stands at 0.7. */
export const bans: Reader = (sentence) => {
  const said = SAID.exec(sentence)
  if (said === null) return []
  const value = yearsIn(sentence)
  // 低于600分的,不得进入评审 is how many points a stage asks for.
  if (value === null && (!OUT.test(sentence) || /\d分/.test(sentence))) return []
  const start = value === null ? 0 : sentence.lastIndexOf(',', said.index) + 1
  const known = { value, unit: value === null ? '' : '年', confidence: value === null ? 0.7 : 0.9 }
  return [fact('ban', { start, end: sentence.length }, known)]
}
