import { defineAct } from '@zhiheng/kernel'
import { foodRecallMeasures, goodsRecallMeasures } from '../casework/sources.ts'

const shanxiOpinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')
/** 缺陷产品召回和不安全食品召回制度. */
export const recallSystem = shanxiOpinion.at('四（一）1')
const tianjinPlan = defineAct('天津市贯彻落实质量发展纲要2013年行动计划（津政办发〔2013〕39号）')
/** 召回产品处置监督. */
export const supervisedDisposal = tianjinPlan.at('二（八）')

export const dangerReport = goodsRecallMeasures.at('缺陷信息报告')
export const recallPlan = foodRecallMeasures.art(13)
export const recallNotices = foodRecallMeasures.art(16)
export const recallDeadline = foodRecallMeasures.art(18)
export const recallReport = foodRecallMeasures.art(32)
export const goodsProgress = goodsRecallMeasures.at('召回进展报告')
export const orderedRecall = goodsRecallMeasures.at('责令召回')
export const recallObjection = goodsRecallMeasures.at('异议')
/** Five years of records. */
export const recallRecords = goodsRecallMeasures.at('记录保存')
