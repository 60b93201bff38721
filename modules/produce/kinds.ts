/** What is sampled at a base beside its produce. */
export const media = {
  soil: '土壤',
  water: '灌溉水、养殖用水',
  air: '大气',
  input: '农业投入品',
} as const
export const inputSorts = {
  pesticide: '农药',
  veterinary: '兽药',
  fertiliser: '肥料',
  feed: '饲料和饲料添加剂',
  seed: '种子种苗',
  film: '农用薄膜',
  other: '其他',
} as const
/** Why a sample was taken; what was looked for because of a problem says nothing of the whole. */
export const purposes = { routine: '例行监测', check: '监督抽查', problem: '问题导向' } as const
export const baseKinds = {
  planting: '种植基地',
  livestock: '畜禽养殖基地',
  fishery: '水产养殖基地',
  model: '标准化示范区',
} as const
export const passOrFail = { pass: '合格', fail: '不合格' } as const
export const measureKinds = {
  stopInput: '停止使用投入品',
  noHarvest: '限制采收上市',
  stopSale: '停止销售',
  replant: '产地调整种植',
  restore: '土壤修复',
  water: '更换水源或治理水体',
  destroy: '销毁或无害化处理',
  other: '其他措施',
} as const
/** How the case of a failed sample ended. */
export const outcomes = {
  rechecked: '复测合格',
  adjusted: '已调整种植或用途',
  destroyed: '已停用、销毁',
  handedOn: '已移交其他机关',
} as const
