import { defineAct } from '@zhiheng/kernel'

export const creditCodes = defineAct('GB 32100-2015 法人和其他组织统一社会信用代码编码规则')
const shanxiOpinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')
const strongCountyPlan = defineAct('地区创质量强县计划的实施方案')

/** 以组织机构代码实名制为基础的质量信用信息平台. */
export const realName = shanxiOpinion.at('五（五）')
/** 县域范围内的产业集聚区、经济开发区（园区）……规模以上企业为重点. */
export const strongCounty = strongCountyPlan.at('一')
