/** How an inspection came about. */
export const inspectionKinds = {
  routine: '日常检查',
  random: '双随机检查',
  special: '专项检查',
  complaint: '投诉举报核查',
} as const
/** What is inspected, by whose rules. */
export const inspectionRegimes = {
  industrial: '工业产品',
  food: '食品生产经营',
  farm: '农产品',
  other: '其他（含商标、专利）',
} as const
/** What an inspection ended with. */
export const inspectionOutcomes = {
  clean: '未发现问题',
  ordered: '责令整改',
  filed: '移送查处',
} as const
