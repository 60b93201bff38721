import { defineAct } from '@zhiheng/kernel'
import { penaltyProcedure } from '../casework/sources.ts'

/** Which leads are checked, and what becomes of them. */
export const clueRules = penaltyProcedure.at('立案')

const opinion = defineAct('山西省人民政府关于质量发展纲要（2011—2020年）的实施意见（2013年）')
/** 健全质量安全快速反应机制和联动执法机制. */
export const jointEnforcement = opinion.at('四（三）5')
/** 健全质量安全快速反应机制. */
export const rapidReaction = opinion.at('四（三）5')
/** 打假保名优网络：名优企业与执法机关协作. */
export const brandProtection = opinion.at('三（三）')
