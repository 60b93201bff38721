import { cite, defineAct } from '@zhiheng/kernel'

const strongCountyPlan = defineAct('地区创质量强县计划的实施方案')

/** 强区、强业的创建标准. */
export const standards = strongCountyPlan.at('（创建标准）')
export const standardsCited = cite(standards)
