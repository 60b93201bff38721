import { defineProcedure, longText } from '@zhiheng/kernel'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { emergency } from '../sources.ts'
import { responsePlan } from './plan.register.ts'

const text = ['title', 'until', 'kind', 'duties', 'response', 'contacts', 'document'] as const

/** Drafted, put in force by another post; a new version is a new record with its own day. */
export const planKeeping = defineProcedure('response-plan-keeping', {
  title: '应急预案管理',
  source: emergency,
  about: responsePlan,
  states: { drafted: '草案', inForce: '已施行', replaced: '已停止施行', dropped: '已放弃' },
  voids: ['drafted', 'dropped'],
  waits: {
    drafted: { asks: 'putInForce', why: '应急预案待批准' },
  },
  steps: {
    draft: {
      title: '起草或修改草案',
      from: ['new', 'drafted'],
      to: 'drafted',
      by: byOfficerHere,
      fills: ['planNo', 'since', ...text],
      takesFile: true,
    },
    putInForce: {
      title: '批准施行',
      from: 'drafted',
      to: 'inForce',
      by: byHeadHere,
      secondPost: true,
    },
    drop: {
      title: '放弃草案',
      from: 'drafted',
      to: 'dropped',
      by: byOfficerHere,
      ask: { reason: longText('放弃的理由') },
    },
    stop: {
      title: '停止施行',
      from: 'inForce',
      to: 'replaced',
      by: byHeadHere,
      fills: ['until'],
      ask: { reason: longText('停止施行的理由') },
    },
  },
})
