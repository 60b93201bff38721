import { defineProcedure } from '@zhiheng/kernel'
import { repairConditions } from '../sources.ts'
import { decisionSteps } from './decision.steps.ts'
import { filingSteps } from './filing.steps.ts'
import { repair } from './repair.register.ts'

/** What is repaired is no longer shown, and what followed from it ends, in the transaction of the decision. */
export const repairing = defineProcedure('repair-handling', {
  title: '信用修复办理',
  source: repairConditions,
  about: repair,
  states: {
    filed: '待受理',
    returned: '待补正',
    accepted: '已受理',
    agreed: '准予修复',
    denied: '不予修复',
    refused: '不予受理',
    withdrawn: '已撤回',
    closed: '已终止',
  },
  voids: ['withdrawn'],
  waits: {
    filed: { asks: 'accept', why: '信用修复申请待受理' },
    returned: { asks: 'complete', why: '信用修复申请待补正' },
    accepted: { asks: 'agree', why: '信用修复待决定' },
  },
  steps: { ...filingSteps, ...decisionSteps },
})
