import { defineMembership } from '@zhiheng/kernel'
import { partySubject } from '../party.subject.ts'
import { partyZone } from '../party-zone.register.ts'
import { industrySubject, zoneSubject } from './group.subject.ts'
import { industryMember } from './industry-member.register.ts'

/** The enterprises that lie in a zone on the day. */
export const inZone = defineMembership('in-zone', {
  title: '园区内企业',
  source: partyZone.source,
  of: partySubject,
  into: zoneSubject,
  over: partyZone,
  member: 'party',
  group: 'zone',
})

/** The enterprises that make up an industry in the year of the day. */
export const inIndustry = defineMembership('in-industry', {
  title: '产业内企业',
  source: industryMember.source,
  of: partySubject,
  into: industrySubject,
  over: industryMember,
  member: 'party',
  group: 'industry',
})
