import { defineModule } from '@zhiheng/kernel'
import { partyYearKeeping, partyZoneKeeping } from './dated.procedure.ts'
import { outputOfYear, scaleOfYear, yearsRegistered } from './party.input.ts'
import { partyKeeping } from './party.procedure.ts'
import { party } from './party.register.ts'
import { partySubject } from './party.subject.ts'
import { partyYear } from './party-year.register.ts'
import { partyZone } from './party-zone.register.ts'

export { party, partySubject, partyYear, partyZone }
export const partiesModule = defineModule('parties', {
  title: '企业',
  registers: [party, partyYear, partyZone],
  procedures: [partyKeeping, partyYearKeeping, partyZoneKeeping],
  indicators: [],
  schemes: [],
  subjects: [partySubject],
  inputs: [yearsRegistered, scaleOfYear, outputOfYear],
})
