import { defineAct } from '@zhiheng/kernel'
import { foodSamplingMeasures, spotCheckMeasures } from '../casework/sources.ts'

/** 责令改正、复查、公告、停业整顿、吊销: the ladder of what follows a failed batch. */
export const ladder = spotCheckMeasures.at('第45条至第49条')
/** 核查处置. */
export const foodDisposal = foodSamplingMeasures.art(45)

const shanxiOpinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')
/** 强制退出制度. */
export const exitRules = shanxiOpinion.at('四（三）3')
/** 建立企业质量安全联系点制度. */
export const contactPoints = shanxiOpinion.at('四（三）2')
/** 日常监管与专项重点整治有机结合. */
export const campaigns = shanxiOpinion.at('四（三）5')
const bannerPlan = defineAct('鄂托克前旗推进质量强旗实施方案（2019年）')
/** 完善执法监督检查机制，明确责任清单. */
export const inspectionMechanism = bannerPlan.at('三（五）2')
const taianOpinion = defineAct('泰安市人民政府关于实施质量振兴纲要的意见（泰政发〔2004〕119号）')
/** 严格市场准入制度，杜绝无证无标生产. */
export const marketAccess = taianOpinion.at('三（三）')
const tianjinPlan = defineAct('天津市贯彻落实质量发展纲要2013年行动计划（津政办发〔2013〕39号）')
/** “放心奶”、“放心餐馆”，食品安全风险排查整治. */
export const safetyProjects = tianjinPlan.at('一（一）')
/** 彻查严办大案要案，督查督办. */
export const majorCases = tianjinPlan.at('一（六）')

/** The region above a province: what stands there goes no further up. */
export const country = '0'
