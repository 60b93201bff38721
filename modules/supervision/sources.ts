import { defineAct } from '@zhiheng/kernel'

const taianOpinion = defineAct('泰安市人民政府关于实施质量振兴纲要的意见（泰政发〔2004〕119号）')
const shanxiOpinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')

/** 联席会议制度. */
export const meetings = taianOpinion.at('三（一）')
/** 加强监督检查, 工作督查. */
export const inspection = taianOpinion.at('三（二）')
/** 监督检查和考核: what is late is chased and answered for. */
export const chasing = shanxiOpinion.at('七（四）')
