import { daysApart, type Likeness, type Matter, overlap, same, sameRespondent } from './facts.ts'

/** From this score on a likeness is shown, the best five of them. */
export const shownFrom = 40
const most = 5

/**
 * How alike two matters are. The figure is shown to whoever decides, with its reasons; nothing is refused, ordered or
 * coloured by it (个人信息保护法, Art. 24).
 */
export function likenessOf(a: Matter, b: Matter): Likeness {
  const apart = daysApart(a.receivedOn, b.receivedOn)
  const parts = [sameNumber(a, b), samePerson(a, b, apart), sameText(a, b, apart), samePlace(a, b)]
  const found = parts.flat()
  return {
    score: found.reduce((sum, [points]) => sum + points, 0),
    why: found.map(([, why]) => why),
  }
}

type Part = readonly (readonly [points: number, why: string])[]

function sameNumber(a: Matter, b: Matter): Part {
  const is = a.channel === b.channel && !!a.externalNo && a.externalNo === b.externalNo
  return is ? [[100, '渠道和平台编号相同']] : []
}

/** Within a year: the same person about the same enterprise; more where product or week is the same too. */
function samePerson(a: Matter, b: Matter, apart: number): Part {
  const person = (!!a.phone && a.phone === b.phone) || (!!a.identity && a.identity === b.identity)
  if (!person || apart > 365 || !sameRespondent(a, b)) return []
  return [
    [60, '一年内同一人反映同一主体'],
    ...(same(a.product, b.product) ? ([[15, '商品或服务相同']] as const) : []),
    ...(apart <= 7 ? ([[10, '相隔不超过七天']] as const) : []),
  ]
}

function sameText(a: Matter, b: Matter, apart: number): Part {
  if (apart > 180) return []
  const share = overlap(a.text, b.text)
  if (share >= 0.6) return [[25, `内容重合 ${Math.round(share * 100)}%`]]
  return share >= 0.4 ? [[10, `内容重合 ${Math.round(share * 100)}%`]] : []
}

const samePlace = (a: Matter, b: Matter): Part =>
  sameRespondent(a, b) && same(a.address, b.address) ? [[10, '主体和来件人地址相同']] : []

/** The matters that are most like this one, best first; equal ones by their id, so that the order is the same again. */
export function likest(of: Matter, others: readonly Matter[]) {
  return others
    .filter(({ id }) => id !== of.id)
    .map((other) => ({ id: other.id, ...likenessOf(of, other) }))
    .filter(({ score }) => score >= shownFrom)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
}
