import { defineAct } from '@zhiheng/kernel'

/** Outlines whose text asks for an organisation; the places are where it asks. */
export const taianOpinion = defineAct(
  '泰安市人民政府关于实施质量振兴纲要的意见（泰政发〔2004〕119号）',
)
export const shanxiOpinion = defineAct(
  '山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）',
)
/** 质量责任分解到位、落实到岗、具体到人. */
export const responsibility = taianOpinion.at('三（二）')
/** 职责分解: which body answers for what. */
export const division = shanxiOpinion.at('六')
/** 成立质量工作领导小组: chair, vice-chairs, members by name and post, and an office. */
export const leadingGroupSource = taianOpinion.at('三（一）')
