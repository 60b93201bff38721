import type { Order } from '../orders.ts'
import type { Competence, Facts } from './jurisdiction.ts'

/** Order 121, Art. 13; Order 20, Art. 12: complaints go to where the seller is, or says to be. */
export function ofComplaint(facts: Facts, order: Order): readonly Competence[] {
  const article = order === 'order121' ? 13 : 12
  const { seller, respondent = null, operator = null } = facts
  if (seller === 'ordinary') return [{ place: '经营地或者住所地', region: respondent, article }]
  if (seller !== 'inPlatform') return [{ place: '住所地', region: respondent, article }]
  const platform = { place: '平台经营者住所地', region: operator, article }
  const own = order === 'order121' ? shown(facts) : { place: '实际经营地', region: respondent }
  return own ? [{ ...own, article }, platform] : [platform]
}

/** The address that the platform shows; none where it shows none or nobody is found there. */
function shown({ shownAddress, reachable = true }: Facts) {
  return shownAddress && reachable ? { place: '平台公示的经营地址', region: shownAddress } : null
}
