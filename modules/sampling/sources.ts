import { defineAct } from '@zhiheng/kernel'

export const productQualityLaw = defineAct('中华人民共和国产品质量法')
export const spotCheckMeasures = defineAct('产品质量监督抽查管理暂行办法（市场监管总局令第18号）')
export const foodSafetyLaw = defineAct('中华人民共和国食品安全法')
