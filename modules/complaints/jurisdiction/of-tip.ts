import type { Order } from '../orders.ts'
import type { Advert, Competence, Facts } from './jurisdiction.ts'

/** Order 121, Art. 29, 31 and 32; Order 20, Art. 25, 27 and 28: reports go to where the act was done. */
export function ofTip(facts: Facts, order: Order): readonly Competence[] {
  const [place, selling, adverts] = order === 'order121' ? [29, 31, 32] : [25, 27, 28]
  const { seller, respondent = null, operator = null, act = null, advert } = facts
  if (advert) return ofAdvert(advert, adverts)
  if (seller === 'ordinary') return [{ place: '违法行为发生地', region: act, article: place }]
  if (seller !== 'inPlatform') return [{ place: '住所地', region: respondent, article: selling }]
  return [
    { place: '实际经营地', region: respondent, article: selling },
    { place: '平台经营者住所地（先行收到的）', region: operator, article: selling },
  ]
}

/** An agency is named only where there is one. */
function ofAdvert(
  { medium, publisher = null, advertiser = null, agency }: Advert,
  article: number,
): readonly Competence[] {
  if (medium === 'own') return [{ place: '广告主所在地', region: advertiser, article }]
  const first = { place: '广告发布者所在地', region: publisher, article }
  if (medium === 'mass') return [first]
  return [
    first,
    { place: '广告主所在地（先行收到的）', region: advertiser, article },
    ...(agency ? [{ place: '广告经营者所在地（先行收到的）', region: agency, article }] : []),
  ]
}
