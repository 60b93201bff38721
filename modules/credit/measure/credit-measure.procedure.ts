import { create, days, defineProcedure, lapse, link, longText, of, party } from '@zhiheng/kernel'
import { insideReaders } from '../../casework/rights.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { jointMeasures } from '../sources.ts'
import { creditMeasure } from './credit-measure.register.ts'
import { measuring } from './measure-case.procedure.ts'

const over = { to: 'ended', sets: { released: false } } as const

/** Approved by a second post; each listing makes a case of every line that is in force on that day. */
export const measureKeeping = defineProcedure('credit-measure-keeping', {
  title: '失信惩戒措施管理',
  source: jointMeasures,
  about: creditMeasure,
  states: { drafted: '待批准', inForce: '施行中', ended: '已停用' },
  waits: { drafted: { asks: 'approve', why: '惩戒措施待批准' } },
  steps: {
    enter: {
      title: '登记',
      from: ['new', 'drafted'],
      to: 'drafted',
      by: byOfficerHere,
      fills: [
        'list',
        'measureNo',
        'says',
        'level',
        'act',
        'article',
        'department',
        'since',
        'until',
      ],
      takesFile: true,
    },
    approve: {
      title: '批准施行',
      source: jointMeasures,
      from: 'drafted',
      to: 'inForce',
      by: byHeadHere,
      secondPost: true,
      sets: { released: true },
      notBefore: days(0).afterDate('since'),
    },
    apply: {
      title: '启动措施',
      source: jointMeasures,
      from: 'inForce',
      to: 'same',
      by: byOfficerHere,
      ask: { entry: link('名单记录', { name: 'list-entry' }), party: party('当事人') },
      readBy: insideReaders,
      consequence: true,
      within: days(0).unrolled().afterDate('until'),
      otherwise: lapse(over),
      also: [
        create(measuring, 'open', {
          with: {
            entry: of('entry'),
            party: of('party'),
            measure: of('id'),
            says: of('says'),
            act: of('act'),
            article: of('article'),
            department: of('department'),
          },
        }),
      ],
    },
    end: {
      title: '停用',
      from: ['drafted', 'inForce'],
      ...over,
      by: byHeadHere,
      ask: { reason: longText('停用的原因') },
    },
    endWithList: {
      title: '随清单停用',
      from: ['drafted', 'inForce'],
      ...over,
      by: byHeadHere,
      consequence: true,
    },
  },
})
