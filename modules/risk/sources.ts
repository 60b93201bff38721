import { defineAct } from '@zhiheng/kernel'

const opinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')
/** 加强质量安全风险管理：监测、评估、预警和快速反应；产品伤害监测. */
export const riskManagement = opinion.at('四（三）2')
/** 重大质量事故报告及应急处理制度、应急预案. */
export const emergency = opinion.at('四（一）1')
const foodPlan = defineAct('国家食品安全事故应急预案')
/** 食品安全事故报告. */
export const foodIncidents = foodPlan.at('报告')
