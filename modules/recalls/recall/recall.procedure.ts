import { defineProcedure } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { recallSystem } from '../sources.ts'
import { begin } from './begin.steps.ts'
import { carryOut } from './carry-out.steps.ts'
import { ending } from './end.steps.ts'
import { ledger } from './ledger.steps.ts'
import { orders } from './order.steps.ts'
import { recall } from './recall.register.ts'
import { states } from './states.ts'

/** What the enterprise has to do, the officers who handle the recall see that it is not done yet. */
const watched = { watchedBy: 'evaluate', handlers: true } as const

/** From what makes a product unsafe to the day on which everything taken back is accounted for. */
export const recallHandling = defineProcedure('recall-handling', {
  title: '缺陷产品召回办理',
  source: recallSystem,
  about: recall,
  states,
  waits: {
    known: { asks: 'plan', why: '召回计划待企业报告', ...watched },
    planned: { asks: 'announce', why: '召回公告待企业发布', ...watched },
    announced: { asks: 'complete', why: '召回待企业完成', ...watched },
    completed: { asks: 'summarise', why: '召回总结待企业提交', ...watched },
    summed: { asks: 'evaluate', why: '召回效果待评估', handlers: true },
    evaluated: { asks: 'close', why: '召回待办结' },
    ordered: { asks: 'plan', why: '责令召回，计划待企业报告', ...watched },
    objected: { asks: 'uphold', why: '责令召回的异议待处理' },
    binding: { asks: 'plan', why: '责令召回已生效，计划待企业报告', ...watched },
    forced: { asks: 'closeForced', why: '强制处置待办结' },
  },
  steps: {
    ...begin,
    ...carryOut,
    ...ledger,
    ...orders,
    ...ending,
    passOn: passOn(
      'known',
      'planned',
      'announced',
      'completed',
      'summed',
      'evaluated',
      'ordered',
      'objected',
      'binding',
      'forced',
    ),
  },
})
