import { matchesOf } from '../text/matches.ts'
import { fact, type Reader, rangeOf } from './fact.ts'
import { SMALL, small } from './years.ts'

const VALID = [
  new RegExp(`有效(?:期|期限|时间)(?:限)?(?:均|一般)?(?:为|是|:)?\\s*${SMALL}年`, 'g'),
  new RegExp(`(?:起|后)?,?${SMALL}年(?:之?内)?有效(?!期)`, 'g'),
  new RegExp(`(?:称号|荣誉|命名|证书|资格)(?:保持|保留|使用期(?:限)?为?)${SMALL}年`, 'g'),
]
const OF_DOCUMENT = /本(?:办法|规定|细则|标准|条例|意见|方案|规程)|(?:施行|实施|执行),?有效期/

/** How long an honour holds; how long the document itself holds is no rule of it. */
export const validity: Reader = (sentence) => {
  if (OF_DOCUMENT.test(sentence) || /合同|许可证|营业执照/.test(sentence)) return []
  return VALID.flatMap((pattern) => matchesOf(sentence, pattern)).map((match) =>
    fact('validity', rangeOf(match), { value: small(match[1]), unit: '年', comparator: 'eq' }),
  )
}
