import { defineAct } from '@zhiheng/kernel'

const tianjinPlan = defineAct('天津市贯彻落实质量发展纲要2013年行动计划（津政办发〔2013〕39号）')
/** 质量安全约谈制度. */
export const interviewRules = tianjinPlan.at('三（十一）')
