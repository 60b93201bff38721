import { defineAct } from '@zhiheng/kernel'

export const tianjinPlan = defineAct(
  '天津市贯彻落实质量发展纲要2013年行动计划（津政办发〔2013〕39号）',
)
export const shanxiOpinion = defineAct(
  '山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）',
)
export const taianOpinion = defineAct(
  '泰安市人民政府关于实施质量振兴纲要的意见（泰政发〔2004〕119号）',
)
export const openInformation = defineAct('中华人民共和国政府信息公开条例')

/** 总体目标和阶段性目标. */
export const goals = shanxiOpinion.at('三')
/** 职责分解. */
export const division = shanxiOpinion.at('六')
/** 质量责任分解到位、落实到岗、具体到人. */
export const responsibility = taianOpinion.at('三（二）')
/** 质量发展目标任务完成情况定期报送制度. */
export const reporting = tianjinPlan.at('七（二十一）')
/** 各市人民政府和省有关部门定期报告进展情况. */
export const assessment = shanxiOpinion.at('七（四）')
/** What is published is first looked at by a second post. */
export const publication = openInformation.at('（公开审查）')
/** 各市、各部门制定落实纲要的计划. */
export const plans = shanxiOpinion.at('七（一）')
