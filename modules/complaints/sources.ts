import { defineAct } from '@zhiheng/kernel'

const opinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')
/** 建立社会质量监督员制度. */
export const supervisors = opinion.at('四（四）4')
