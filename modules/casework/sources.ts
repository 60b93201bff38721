import { defineAct } from '@zhiheng/kernel'

/** Numbers that statutes leave open or that differ by region: set by the region with their grounds. */
export const settings = defineAct('质量工作办理规则').at('时限与标准设定')

/** Lists that other platforms export: what their columns mean. */
export const foreignLists = defineAct('质量工作办理规则').at('外来清单的列名对照')

export const productQualityLaw = defineAct('中华人民共和国产品质量法')
export const foodSafetyLaw = defineAct('中华人民共和国食品安全法')
export const foodSafetyRegulation = defineAct('中华人民共和国食品安全法实施条例')
export const penaltyLaw = defineAct('中华人民共和国行政处罚法')
export const penaltyProcedure = defineAct('市场监督管理行政处罚程序规定')
export const consumerLaw = defineAct('中华人民共和国消费者权益保护法')
export const privacyLaw = defineAct('中华人民共和国个人信息保护法')
export const transferRules = defineAct(
  '行政执法机关移送涉嫌犯罪案件的规定（国务院令第310号，2020年修订）',
)
export const accidentRules = defineAct('生产安全事故报告和调查处理条例（国务院令第493号）')
export const worksQualityRules = defineAct('建设工程质量管理条例')
export const foodSamplingMeasures = defineAct('食品安全抽样检验管理办法（市场监管总局令第15号）')
export const spotCheckMeasures = defineAct('产品质量监督抽查管理暂行办法（市场监管总局令第18号）')
export const goodsRecallMeasures = defineAct('消费品召回管理暂行规定（市场监管总局令第19号）')
export const foodRecallMeasures = defineAct('食品召回管理办法')
export const complaintMeasures2020 = defineAct(
  '市场监督管理投诉举报处理暂行办法（市场监管总局令第20号）',
)
export const complaintMeasures = defineAct('市场监督管理投诉举报处理办法（市场监管总局令第121号）')
export const penaltyPublicity = defineAct(
  '市场监督管理行政处罚信息公示规定（市场监管总局令第45号）',
)
export const foodInspectionMeasures = defineAct(
  '食品生产经营监督检查管理办法（市场监管总局令第49号）',
)
export const rewardMeasures = defineAct(
  '市场监管领域重大违法行为举报奖励暂行办法（国市监稽规〔2021〕4号）',
)
export const riskClassOpinion = defineAct(
  '关于推进企业信用风险分类管理进一步提升监管效能的意见（国市监信发〔2022〕6号）',
)
