import { noneBut, oneOf } from '@zhiheng/kernel'
import { accidentRules } from '../../casework/sources.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { accountabilityHandling } from './accountability.procedure.ts'

/** What the answer calls for is carried out; the public is told. */
export const endSteps = {
  handle: {
    title: '落实批复',
    source: accidentRules.art(32),
    from: 'approved',
    to: 'handled',
    by: byOfficerHere,
    needs: [
      {
        ...noneBut(accountabilityHandling, 'incident', { state: oneOf('executed', 'revoked') }),
        says: '责任追究须全部执行完毕',
      },
    ],
  },
  close: {
    title: '办结',
    source: accidentRules.art(33),
    from: 'handled',
    to: 'closed',
    by: byHeadHere,
    secondPost: true,
    sets: { outcome: 'closed', closed: true },
  },
  publish: {
    title: '公布处理情况',
    source: accidentRules.art(34),
    from: ['approved', 'handled', 'closed'],
    to: 'same',
    by: byHeadHere,
    sets: { released: true },
  },
} as const
