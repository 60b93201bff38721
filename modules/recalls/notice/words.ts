/** Classes of products as public notices name them. */
export const categories = {
  food: '食品',
  toys: '儿童用品和玩具',
  electrical: '家用电器及附件',
  furniture: '家具和家居用品',
  textiles: '纺织服装鞋帽',
  tools: '工具和机械',
  sports: '文体用品',
  cosmetics: '化妆品和洗涤用品',
  other: '其他',
} as const

/** What may happen to whoever uses it, as alerts across borders name it. */
export const risks = {
  microbial: '微生物',
  chemical: '化学',
  allergen: '过敏原',
  choking: '窒息',
  shock: '电击',
  fire: '着火、烧伤',
  injury: '机械伤害',
  strangling: '勒缠',
  label: '标签标识',
  other: '其他',
} as const
