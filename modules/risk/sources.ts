import { defineAct } from '@zhiheng/kernel'

const opinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')
/** 加强质量安全风险管理：监测、评估、预警和快速反应. */
export const riskManagement = opinion.at('四（三）2')
