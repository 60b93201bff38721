import { of, send } from '@zhiheng/kernel'
import { submission } from './submission.register.ts'

/**
 * The submission as it came in goes to the desk of the competent county (Art. 41); the day of receipt travels with it,
 * from which the seven working days run, and who wrote, sealed anew for that desk.
 */
export const sentOn = send(submission, 'deliver', {
  to: of('toRegion'),
  with: {
    from: of('region'),
    respondent: of('respondent'),
    channel: of('channel'),
    externalNo: of('externalNo'),
    receivedOn: of('receivedOn'),
    wants: of('wants'),
    text: of('text'),
    files: of('files'),
    respondentParty: of('respondentParty'),
    platformParty: of('platformParty'),
    seller: of('seller'),
    shownAddress: of('shownAddress'),
    actRegion: of('actRegion'),
    product: of('product'),
    amount: of('amount'),
    rewardWanted: of('rewardWanted'),
    person: of('person'),
    phone: of('phone'),
    identity: of('identity'),
    address: of('address'),
    agent: of('agent'),
  },
})
