import { type Order, orderOn } from '../orders.ts'
import { ofComplaint } from './of-complaint.ts'
import { ofTip } from './of-tip.ts'

/** How the respondent sells. */
export type Seller = 'ordinary' | 'platformOperator' | 'ownSite' | 'inPlatform'

/** What is known of a matter. Regions are codes of any level; absent is unknown. */
export interface Facts {
  readonly kind: 'complaint' | 'tip'
  readonly seller: Seller
  /** Where the respondent does business or is domiciled. */
  readonly respondent?: string | null
  /** Of a seller on a platform: the address shown there, and whether anybody is found at it. */
  readonly shownAddress?: string | null
  readonly reachable?: boolean
  /** Domicile of the platform's operator. */
  readonly operator?: string | null
  /** Where the act was done. */
  readonly act?: string | null
  readonly advert?: Advert
}

/** An unlawful advert: in mass media, on the internet, or published by the advertiser itself. */
export interface Advert {
  readonly medium: 'mass' | 'internet' | 'own'
  readonly publisher?: string | null
  readonly advertiser?: string | null
  readonly agency?: string | null
}

/** Who would be competent, and by which article; `region` is null where that place is unknown. */
export interface Competence {
  readonly place: string
  readonly region: string | null
  readonly article: number
}

export interface Jurisdiction {
  readonly order: Order
  /** With several competent authorities, whoever received the matter first handles it. */
  readonly rule: 'single' | 'firstReceiver'
  readonly competent: readonly Competence[]
}

/** Which authorities are competent, county by county. Undefined for a day before either order. */
export function jurisdictionOf(facts: Facts, receivedOn: string): Jurisdiction | undefined {
  const order = orderOn(receivedOn)
  if (!order) return undefined
  const competent = (facts.kind === 'tip' ? ofTip : ofComplaint)(facts, order).map((one) => ({
    ...one,
    region: one.region?.slice(0, 6) ?? null,
  }))
  return { order, rule: competent.length > 1 ? 'firstReceiver' : 'single', competent }
}
