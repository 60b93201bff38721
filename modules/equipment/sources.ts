import { defineAct } from '@zhiheng/kernel'

const strongCountyPlan = defineAct('地区创质量强县计划的实施方案')

/** 特种设备使用登记率、定期检验率、持证上岗率、隐患治理率、单位能耗：the criteria on safety and energy. */
export const equipping = strongCountyPlan.at('（创建标准）')
