import { defineModule } from '@zhiheng/kernel'
import { partyYearKeeping, partyZoneKeeping } from './dated.procedure.ts'
import { partyKeeping } from './party.procedure.ts'
import { party } from './party.register.ts'
import { partyYear } from './party-year.register.ts'
import { partyZone } from './party-zone.register.ts'

export { party, partyYear, partyZone }
export const partiesModule = defineModule('parties', {
  title: '企业',
  registers: [party, partyYear, partyZone],
  procedures: [partyKeeping, partyYearKeeping, partyZoneKeeping],
  indicators: [],
  schemes: [],
})
