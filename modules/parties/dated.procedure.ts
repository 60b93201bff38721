import { defineProcedure } from '@zhiheng/kernel'
import { keeping, keptList } from '../casework/keeping.ts'
import { keepers } from '../casework/rights.ts'
import { partyYear } from './party-year.register.ts'
import { partyZone } from './party-zone.register.ts'

/** How what is so of an enterprise in a year is stated; stating it again corrects it. */
export const partyYearKeeping = keeping(partyYear)

const list = keptList(partyZone)
/** How an enterprise enters a zone and leaves it. */
export const partyZoneKeeping = defineProcedure('party-zone-keeping', {
  ...list,
  steps: {
    ...list.steps,
    leave: {
      title: '迁出',
      from: 'stated',
      to: 'stated',
      by: keepers,
      fills: ['until'],
    },
  },
})
