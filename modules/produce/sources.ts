import { defineAct } from '@zhiheng/kernel'

export { settings } from '../casework/sources.ts'

export const produceLaw = defineAct('中华人民共和国农产品质量安全法（2022年修订）')
/** 农产品产地监测：调查、监测和评价. */
export const originMonitoring = produceLaw.art(20)
/** 加强农产品基地建设，推进农业标准化示范建设. */
export const baseBuilding = produceLaw.art(24)
/** 农业投入品监督抽查. */
export const inputChecks = produceLaw.art(28)
/** 复检机构与初检机构不得为同一机构；异议期限只对农产品监督抽查检测结果作了规定. */
export const retesting = produceLaw.art(51)
/** 存在质量安全隐患的，应当立即采取措施，进行整改，消除隐患. */
export const removingRisks = produceLaw.art(55)
