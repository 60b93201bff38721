import type { Jurisdiction } from './jurisdiction.ts'

const numbers = { order121: '总局令第121号', order20: '总局令第20号' } as const

/** Where a matter goes, seen from the region that received it. */
export interface Direction {
  /** Handled here; routed to a unit below; not ours; or not known, and the desk chooses. */
  readonly goes: 'here' | 'below' | 'elsewhere' | 'unknown'
  readonly region: string | null
  /** One sentence with the article, for the record. */
  readonly why: string
}

/**
 * The direction that a matter takes from `own`, which is a code of any level. Among several competent authorities the
 * one that has received it goes first (Order 121, Art. 14 and 30).
 */
export function directionOf(jurisdiction: Jurisdiction, own: string): Direction {
  const known = jurisdiction.competent.filter(({ region }) => region !== null)
  const exact = known.find(({ region }) => region === own)
  const below = known.find(({ region }) => region!.startsWith(own))
  const chosen = exact ?? below ?? known[0]
  if (!chosen)
    return { goes: 'unknown', region: null, why: `管辖未定：${places(jurisdiction)}不明` }
  const goes = exact ? 'here' : below ? 'below' : 'elsewhere'
  const several = jurisdiction.rule === 'firstReceiver' ? '，多个机关有管辖权的由先收到的处理' : ''
  return {
    goes,
    region: chosen.region,
    why: `${chosen.place}（${citation(jurisdiction, chosen.article)}${several}）`,
  }
}

const places = ({ competent }: Jurisdiction) => competent.map(({ place }) => place).join('、')
const citation = ({ order }: Jurisdiction, article: number) => `${numbers[order]}第${article}条`
