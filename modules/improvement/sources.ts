import { defineAct } from '@zhiheng/kernel'

const strongCountyPlan = defineAct('地区创质量强县计划的实施方案')

/** 导入先进质量管理模式、总经理质量奖、质量损失率统计、质量管理小组、品牌：the criteria of strong industries and enterprises. */
export const improving = strongCountyPlan.at('（创建标准）')
