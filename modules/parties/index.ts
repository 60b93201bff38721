import { defineModule } from '@zhiheng/kernel'
import { keeping } from '../casework/keeping.ts'
import { partyYearKeeping, partyZoneKeeping } from './dated.procedure.ts'
import { industrySubject, zoneSubject } from './groups/group.subject.ts'
import { industry } from './groups/industry.register.ts'
import { industryMember } from './groups/industry-member.register.ts'
import { inIndustry, inZone } from './groups/membership.ts'
import { zone } from './groups/zone.register.ts'
import { outputOfYear, scaleOfYear, threeHigh, yearsRegistered } from './party.input.ts'
import { partyKeeping } from './party.procedure.ts'
import { party } from './party.register.ts'
import { partySubject } from './party.subject.ts'
import { partyYear } from './party-year.register.ts'
import { partyZone } from './party-zone.register.ts'

export {
  industry,
  industryMember,
  industrySubject,
  party,
  partySubject,
  partyYear,
  partyZone,
  zone,
  zoneSubject,
}
export const partiesModule = defineModule('parties', {
  title: '企业',
  registers: [party, partyYear, partyZone, zone, industry, industryMember],
  procedures: [
    partyKeeping,
    partyYearKeeping,
    partyZoneKeeping,
    keeping(zone),
    keeping(industry),
    keeping(industryMember),
  ],
  indicators: [],
  schemes: [],
  subjects: [partySubject, zoneSubject, industrySubject],
  memberships: [inZone, inIndustry],
  inputs: [yearsRegistered, scaleOfYear, outputOfYear, threeHigh],
})
