import { defineProcedure } from '@zhiheng/kernel'
import { objecting } from '../sources.ts'
import { objection } from './objection.register.ts'
import { beginning } from './objection-beginning.ts'
import { ending } from './objection-ending.ts'

/** An objection is accepted or refused; a retest by another laboratory is final, anything else the authority decides. */
export const objectionHandling = defineProcedure('objection-handling', {
  title: '复检和异议办理',
  source: objecting,
  about: objection,
  states: {
    filed: '待受理',
    accepted: '已受理',
    laboratoryChosen: '已确定复检机构',
    retesting: '复检中',
    retested: '复检完成',
    decided: '已处理',
    refused: '不予受理',
    withdrawn: '已撤回',
  },
  waits: {
    filed: { asks: 'accept', why: '复检、异议待受理' },
    accepted: { asks: 'chooseLaboratory', why: '复检、异议待处理' },
    laboratoryChosen: { asks: 'handSample', why: '备样待移交' },
    retested: { asks: 'decideRetest', why: '复检结论待处理' },
  },
  steps: { ...beginning, ...ending },
})
