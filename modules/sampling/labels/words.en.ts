/** English of choices that several registers share. */
export const classes = {
  industrial: 'Industrial product',
  food: 'Food',
  agricultural: 'Farm product',
  drug: 'Drug',
  cosmetic: 'Cosmetic',
  device: 'Medical device',
  other: 'Other',
}
export const stages = {
  planting: 'Planting and breeding',
  production: 'Production',
  circulation: 'Circulation',
  catering: 'Catering',
  use: 'Use',
}
export const levels = {
  national: 'National',
  provincial: 'Provincial',
  municipal: 'Municipal',
  county: 'County',
}
export const regimes = {
  industrial: 'Industrial product',
  food: 'Food',
  farm: 'Edible farm product (on the market)',
  produce: 'Farm produce (where it grows)',
}
export const risks = { a: 'A (least risk)', b: 'B', c: 'C', d: 'D (greatest risk)' }
export const passOrFail = { pass: 'Passed', fail: 'Failed' }
export const places = { factory: 'Factory', shop: 'Shop', online: 'Bought online' }
export const methods = { laboratory: 'In a laboratory', quick: 'Quick test' }
export const objections = {
  retest: 'Retest',
  sampling: 'Objection to the sampling',
  authenticity: 'Objection to the authenticity',
  method: 'Objection to the method',
  judgement: 'Objection to the grounds of judgement',
}
