import { defineProcedure, longText } from '@zhiheng/kernel'
import { ownHospital } from '../rights.ts'
import { riskManagement } from '../sources.ts'
import { injuryCase } from './injury.register.ts'

/** Entered or imported by the hospital, corrected by it, and withdrawn with a reason. */
export const injuryKeeping = defineProcedure('injury-case-keeping', {
  title: '产品伤害病例登记',
  source: riskManagement,
  about: injuryCase,
  states: { entered: '已登记', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    enter: {
      title: '登记或更正',
      from: ['new', 'entered'],
      to: 'entered',
      by: [ownHospital],
      fills: [
        'caseNo',
        'party',
        'month',
        'age',
        'sex',
        'product',
        'productClass',
        'cause',
        'place',
        'severity',
        'hurt',
      ],
      takesFile: true,
    },
    withdraw: {
      title: '撤销登记',
      from: 'entered',
      to: 'withdrawn',
      by: [ownHospital],
      ask: { reason: longText('撤销原因') },
    },
  },
})
