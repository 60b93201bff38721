import { type AnyRegister, create, defineProcedure, department, of, today } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { penaltyProcedure } from '../../casework/sources.ts'
import { byOfficerHere, bySender } from '../rights.ts'
import { clueElsewhere } from './elsewhere.register.ts'

const clue = { name: 'clue' } as AnyRegister

/** Signed for, a moved lead becomes one of this region, and its time for checking begins; or it goes back. */
export const clueElsewhereHandling = defineProcedure('clue-elsewhere-handling', {
  title: '外地移送线索签收',
  source: penaltyProcedure.at('移送管辖'),
  about: clueElsewhere,
  states: { delivered: '待签收', signed: '已签收', returned: '已退回' },
  waits: {
    delivered: { asks: 'sign', why: '外地移送线索待签收' },
  },
  steps: {
    deliver: {
      title: '移送',
      from: 'new',
      to: 'delivered',
      by: bySender,
      fills: ['subject', 'from', 'receivedOn', 'facts', 'party'],
      delivers: true,
    },
    sign: {
      title: '签收',
      from: 'delivered',
      to: 'signed',
      by: byOfficerHere,
      ask: { department: department('承办部门') },
      also: [
        create(clue, 'record', {
          with: {
            source: 'transfer',
            from: of('from'),
            subject: of('subject'),
            facts: of('facts'),
            party: of('party'),
            receivedOn: today,
            department: of('department'),
          },
        }),
      ],
    },
    return: sendBack(byOfficerHere),
  },
})
