/** What the desk tells of a complaint when a submission is split. */
export const told = [
  'respondent',
  'party',
  'submission',
  'token',
  'channel',
  'externalNo',
  'receivedOn',
  'matter',
  'demand',
  'product',
  'amount',
  'jurisdiction',
  'jurisdictionWhy',
  'department',
] as const
/** States in which a complaint is being mediated. */
export const open = ['accepted', 'mediating', 'testing', 'paused'] as const
