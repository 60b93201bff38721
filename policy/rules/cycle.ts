import { matchesOf } from '../text/matches.ts'
import { type Fact, fact, type Reader, rangeOf } from './fact.ts'
import { SMALL, small } from './years.ts'

const VERB = '(?:评选|评审|评定|评比|评奖|认定|表彰|开展|组织|举办|进行|考核|授予)'
const CYCLES = [
  // 每两年评选一次, 每年度开展1届, 每三年一届
  new RegExp(`每${SMALL}?年(?:度)?(?:[^,。]{0,8}?${VERB}[^,。]{0,8}?)?(?:一|1)(?:次|届)`, 'g'),
  // 每两年评选不超过10家: the verb of a review directly behind
  new RegExp(`每${SMALL}?年(?:度)?(?:评选|评审|评定|评比|表彰)(?!结果|情况|的)`, 'g'),
  // 评选周期为两年, 以三年为一个评审周期
  new RegExp(`(?:评[选审定比]|考核|认定|开展)周期(?:为|是)?${SMALL}年`, 'g'),
  new RegExp(`(?:以|每)${SMALL}年为一个?(?:评[选审定比]|考核|认定)?周期`, 'g'),
  // 两年一届
  new RegExp(`(?<![每\\d])${SMALL}年(?:评选|评审|评定)?(?:一|1)(?:届|评)`, 'g'),
]

/** How often there is a review; said twice in one sentence it is one. */
export const cycles: Reader = (sentence) => {
  const found = new Map<number, Fact>()
  for (const match of CYCLES.flatMap((cycle) => matchesOf(sentence, cycle))) {
    const value = small(match[1])
    if (!found.has(value))
      found.set(value, fact('cycle', rangeOf(match), { value, unit: '年', comparator: 'eq' }))
  }
  return [...found.values()]
}
