import { defineAct } from '@zhiheng/kernel'
import { foodSamplingMeasures, spotCheckMeasures } from '../casework/sources.ts'

/** 责令改正、复查、公告、停业整顿、吊销: the ladder of what follows a failed batch. */
export const ladder = spotCheckMeasures.at('第45条至第49条')
/** 核查处置. */
export const foodDisposal = foodSamplingMeasures.art(45)

const shanxiOpinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')
/** 强制退出制度. */
export const exitRules = shanxiOpinion.at('四（三）3')
