/** Classes of products, as supervision samples have them: code and title. */
export const productClasses = {
  industrial: '工业产品',
  food: '食品',
  agricultural: '农产品',
  drug: '药品',
  cosmetic: '化妆品',
  device: '医疗器械',
  other: '其他',
} as const
