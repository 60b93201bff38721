import { defineAct } from '@zhiheng/kernel'

const strongCountyPlan = defineAct('地区创质量强县计划的实施方案')

/** 近两年……未发生……: nothing registered says that nothing happened only where somebody was registering. */
export const absences = strongCountyPlan.at('（创建标准）')
/** 高于（低于）全省平均水平: what others reach comes from outside, with its source and year. */
export const averages = strongCountyPlan.at('（创建标准）')
