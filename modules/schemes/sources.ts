import { defineAct } from '@zhiheng/kernel'

export const bannerAward = defineAct('鄂托克前旗旗长质量奖实施办法')
const strongCountyPlan = defineAct('地区创质量强县计划的实施方案')

/** The office drafts standards, guides and procedures of the award. */
export const drafting = bannerAward.at('第十条（一）')
/** The committee approves them: who drafts a standard does not put it in force. */
export const approval = bannerAward.at('第九条（二）')
/** Criteria of the three kinds of strong areas, industries and enterprises. */
export const criteria = strongCountyPlan.at('（创建标准）')
/** Grades A to D of an enterprise's quality credit. */
export const creditGrades = defineAct('GB/T 23791-2009 企业质量信用等级划分通则').at('（等级划分）')
/** What holds a grade down whatever the points: the product's own rule, to be approved where it is used. */
export const creditRules = defineAct('企业质量信用评价方案（示例）').at('（等次限制）')
/** Of provincial governments; what a region takes over of it, its own rules say. */
export const qualityAssessment = defineAct('质量工作考核办法（国办发〔2013〕47号）')
export const excellence = defineAct('GB/T 19580-2012 卓越绩效评价准则')
