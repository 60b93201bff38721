import { defineAct } from '@zhiheng/kernel'
import { riskClassOpinion } from '../casework/sources.ts'

export {
  foodSafetyLaw,
  foodSamplingMeasures,
  productQualityLaw,
  spotCheckMeasures,
} from '../casework/sources.ts'

const opinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')
/** 实行分级分类监管；重点产品、重点行业质量安全监管. */
export const gradedSupervision = opinion.at('四（三）2')
/** 按照企业信用风险状况分类，确定抽查比例和频次；分类结果作为配置监管资源的内部依据. */
export const riskClassing = riskClassOpinion.at('分类监管')
