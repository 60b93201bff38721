import { defineAct } from '@zhiheng/kernel'
import { productQualityLaw, riskClassOpinion, spotCheckMeasures } from '../casework/sources.ts'

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
/** 随机抽取被抽查企业和抽样人员. */
export const randomDraw = spotCheckMeasures.at('随机抽取')
/** 抽样人员两人以上；抽样单；拒绝抽查的处理. */
export const takingSamples = spotCheckMeasures.at('抽样')
/** 检验和检验报告. */
export const reporting = productQualityLaw.art(15)
/** 定期发布监督抽查的产品的质量状况公告. */
export const publishing = productQualityLaw.art(24)
/** 对检验结果有异议的，自收到检验结果之日起十五日内申请复检. */
export const objecting = productQualityLaw.art(15)
