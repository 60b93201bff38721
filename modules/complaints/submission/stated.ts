/** What is written down of a matter when it comes in. */
export const facts = [
  'respondent',
  'channel',
  'externalNo',
  'receivedOn',
  'wants',
  'text',
  'files',
  'respondentParty',
  'platformParty',
  'seller',
  'shownAddress',
  'actRegion',
  'product',
  'amount',
  'rewardWanted',
] as const
/** Who sent it: sealed, so that whoever corrects the facts cannot tell it again. */
export const sender = ['person', 'phone', 'identity', 'address', 'agent'] as const
export const stated = [...facts, ...sender] as const
