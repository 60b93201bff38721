import { defineAct } from '@zhiheng/kernel'

const shanxiOpinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')

/** 经济技术开发区、高新技术产业园区、区域特色工业园区等功能区. */
export const zones = shanxiOpinion.at('四（二）1')
