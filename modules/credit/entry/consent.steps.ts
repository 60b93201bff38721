import { above, isNot, known, longText, of, rule, send, today } from '@zhiheng/kernel'
import { byHeadOf, byOfficer, insideReaders } from '../../casework/rights.ts'
import { consentHandling } from '../consent/consent.procedure.ts'
import { country, upperConsent } from '../sources.ts'

const asks = [
  send(consentHandling, 'deliver', {
    to: of('upper'),
    with: {
      entry: of('id'),
      entryNo: of('entryNo'),
      from: of('region'),
      party: of('party'),
      item: of('item'),
      act: of('act'),
      article: of('article'),
      decisionNo: of('decisionNo'),
      facts: of('facts'),
      listedFor: of('listedFor'),
      statement: of('statement'),
      considered: of('considered'),
      department: of('department'),
    },
  }),
]

/** County and prefecture ask the office above; what it answers is taken in from its reply. */
export const consentSteps = {
  consider: {
    title: '复核陈述、申辩',
    from: ['stated', 'unstated'],
    to: 'considered',
    by: byOfficer,
    fills: ['considered'],
    sets: { upper: above('region') },
    leaves: [rule('须写明复核意见', 'considered', { considered: known })],
  },
  askConsent: {
    title: '报请上一级机关同意',
    source: upperConsent,
    from: 'considered',
    to: 'consenting',
    by: byHeadOf,
    when: { consentNeeded: true, upper: isNot(country) },
    also: asks,
  },
  askAgain: {
    title: '补充材料后重新报请',
    source: upperConsent,
    from: 'consenting',
    to: 'same',
    by: byHeadOf,
    fills: ['considered'],
    readBy: insideReaders,
    ask: { returned: longText('上级退回的原因') },
    leaves: [rule('须写明复核意见', 'considered', { considered: known })],
    also: asks,
  },
  consented: {
    title: '上级已同意',
    source: upperConsent,
    from: 'consenting',
    to: 'consented',
    by: byOfficer,
    sets: { consent: 'agreed', consentOn: today },
    consequence: true,
  },
  consentRefused: {
    title: '上级不同意',
    source: upperConsent,
    from: 'consenting',
    to: 'notListed',
    by: byOfficer,
    sets: { consent: 'refused', consentOn: today, outcome: 'notListed' },
    consequence: true,
  },
} as const
