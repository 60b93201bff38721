/** Units in which the ledger counts; a batch is counted in one of them throughout. */
export const units = {
  piece: '件',
  bag: '袋',
  bottle: '瓶',
  box: '箱',
  unit: '台',
  kilogram: '千克',
  litre: '升',
  metre: '米',
} as const
