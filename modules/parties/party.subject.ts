import { allow, defineSubject, is, own, within } from '@zhiheng/kernel'
import { enterprise, head, inspectorate, office, officer, system } from '../roles.ts'
import { party } from './party.register.ts'

/** An enterprise or organisation, wherever it is registered; it belongs where it is now. */
export const partySubject = defineSubject('party', {
  title: '企业与组织',
  source: party.source,
  over: party,
  code: 'code',
  label: 'name',
  home: ['currentRegion', 'region'],
  where: { state: 'current' },
  offers: ['kind'],
  readBy: [
    allow([office, head, officer, inspectorate, system], { region: within(own.scope) }),
    allow(enterprise, { party: is<string>(own.party) }),
  ],
})
