import { defineAct } from '@zhiheng/kernel'

const strongCountyPlan = defineAct('地区创质量强县计划的实施方案')

/** 采用国际标准和国外先进标准、联盟标准、为主制订标准、农业标准化：the criteria on standards. */
export const standardising = strongCountyPlan.at('（创建标准）')
