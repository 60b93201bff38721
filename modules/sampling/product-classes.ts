/** Classes of products, as pass rates tell them apart. */
export const productClasses = {
  industrial: '工业产品',
  food: '食品',
  agricultural: '农产品',
  drug: '药品',
  cosmetic: '化妆品',
  device: '医疗器械',
  other: '其他',
} as const
/** Where in its life a product is sampled. */
export const stages = {
  planting: '种植养殖',
  production: '生产加工',
  circulation: '流通销售',
  catering: '餐饮服务',
  use: '使用',
} as const
/** Which level of government samples. */
export const levels = {
  national: '国家',
  provincial: '省级',
  municipal: '市级',
  county: '县级',
} as const
/**
 * By which rules a batch is sampled, told and objected to. Farm produce is under the law of its quality and safety where
 * it grows and under the food law once it is on the market.
 */
export const regimes = {
  industrial: '工业产品',
  food: '食品',
  farm: '食用农产品（市场抽查）',
  produce: '农产品（产地抽查）',
} as const
/** The rules by which a batch that failed is put right, by those under which it was sampled. */
export const caseRegimes = {
  industrial: 'industrial',
  food: 'food',
  farm: 'farm',
  produce: 'farm',
} as const
/** From the least risk to the greatest. */
export const riskClasses = { a: 'A类（风险低）', b: 'B类', c: 'C类', d: 'D类（风险高）' } as const
/** What a batch counts as: a share of the market, what was looked for because of a problem, or a second look. */
export const countings = { market: '市场抽查', problem: '问题导向', recheck: '复查' } as const
/** Catalogues of products that may not be made or sold without a permit. */
export const catalogues = { licence: '工业产品生产许可证目录', ccc: '强制性产品认证目录' } as const
export const passOrFail = { pass: '合格', fail: '不合格' } as const
export const places = { factory: '生产企业', shop: '经营场所', online: '网络购样' } as const
