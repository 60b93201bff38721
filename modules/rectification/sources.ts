import { foodSamplingMeasures, spotCheckMeasures } from '../casework/sources.ts'

/** 责令改正、复查、公告、停业整顿、吊销: the ladder of what follows a failed batch. */
export const ladder = spotCheckMeasures.at('第45条至第49条')
/** 核查处置. */
export const foodDisposal = foodSamplingMeasures.art(45)
