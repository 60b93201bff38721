/** English of words that several registers of recalls share. */
export const unitsEn = {
  piece: 'Pieces',
  bag: 'Bags',
  bottle: 'Bottles',
  box: 'Boxes',
  unit: 'Units',
  kilogram: 'Kilograms',
  litre: 'Litres',
  metre: 'Metres',
} as const
export const categoriesEn = {
  food: 'Food',
  toys: 'Toys and children’s products',
  electrical: 'Electrical appliances',
  furniture: 'Furniture and household goods',
  textiles: 'Textiles, clothing, footwear',
  tools: 'Tools and machines',
  sports: 'Sports and stationery',
  cosmetics: 'Cosmetics and cleaning products',
  other: 'Other',
} as const
export const risksEn = {
  microbial: 'Microbial',
  chemical: 'Chemical',
  allergen: 'Allergen',
  choking: 'Choking',
  shock: 'Electric shock',
  fire: 'Fire, burns',
  injury: 'Injuries',
  strangling: 'Strangulation',
  label: 'Labelling',
  other: 'Other',
} as const
const summed = 'Added up from the ledger; cannot be filled in'
export const sum = (title: string) => ({ title, hint: summed })
