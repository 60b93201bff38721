/** English of words that several registers share. */
export const reason = { reason: 'Reason' }
export const department = 'Department in charge'
export const measureKinds = {
  stopInput: 'Stop using the input',
  noHarvest: 'Restrict harvest and sale',
  stopSale: 'Stop selling',
  replant: 'Change what is grown',
  restore: 'Restore the soil',
  water: 'Change or treat the water',
  destroy: 'Destroy or render harmless',
  other: 'Other',
}
export const passOrFail = { pass: 'Passed', fail: 'Failed' }
/** What is asked when something is ordered. */
export const demand = {
  kind: { title: 'Kind of measure', choices: measureKinds },
  content: 'What is to be done',
  until: { title: 'To be done by', hint: 'Reported on that day at the latest' },
}
/** The sheet on which a sample is written down. */
export const sheet = {
  sampleNo: 'Sample number',
  specimen: { title: 'Name of the sample', hint: 'Such as: topsoil of greenhouse 3' },
  medium: {
    title: 'Kind of sample',
    choices: {
      soil: 'Soil',
      water: 'Water for irrigation or breeding',
      air: 'Air',
      input: 'Agricultural input',
    },
  },
  inputSort: {
    title: 'Sort of input',
    choices: {
      pesticide: 'Pesticide',
      veterinary: 'Veterinary drug',
      fertiliser: 'Fertiliser',
      feed: 'Feed and feed additive',
      seed: 'Seeds and seedlings',
      film: 'Agricultural film',
      other: 'Other',
    },
    hint: 'Of agricultural inputs only',
  },
  maker: {
    title: 'Code of the maker or seller of the input',
    hint: 'Named on it, or where it was bought; a failed one is a lead against it',
  },
  purpose: {
    title: 'Kind of monitoring',
    choices: { routine: 'Routine', check: 'Supervision check', problem: 'Because of a problem' },
    hint: 'What was looked for because of a problem counts in no pass rate',
  },
  takenOn: 'Taken on',
  point: 'Point of sampling',
  item: { title: 'Item', hint: 'Of several items of a sample, each is entered' },
  unit: 'Unit',
  lowerLimit: 'Lower limit',
  upperLimit: 'Upper limit',
  standard: {
    title: 'Grounds of the limit',
    hint: 'Standard, number and the class that applies, such as paddy or orchard, or the pH',
  },
} as const
