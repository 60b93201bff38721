import { defineProcedure, each, link, longText, of, party } from '@zhiheng/kernel'
import { insideReaders } from '../../casework/rights.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { jointMeasures } from '../sources.ts'
import { measureKeeping } from './credit-measure.procedure.ts'
import { measureList } from './measure-list.register.ts'

/** Entered by one post, approved by another; when it ends, none of its lines follows from a listing any more. */
export const measureListKeeping = defineProcedure('measure-list-keeping', {
  title: '失信惩戒措施清单管理',
  source: jointMeasures,
  about: measureList,
  states: { drafted: '待批准', inForce: '施行中', ended: '已停用' },
  waits: { drafted: { asks: 'approve', why: '措施清单待批准' } },
  steps: {
    enter: {
      title: '登记',
      from: ['new', 'drafted'],
      to: 'drafted',
      by: byOfficerHere,
      fills: ['name', 'document', 'since', 'until'],
    },
    approve: {
      title: '批准施行',
      from: 'drafted',
      to: 'inForce',
      by: byHeadHere,
      secondPost: true,
      sets: { released: true },
    },
    apply: {
      title: '启动清单中的措施',
      from: ['drafted', 'inForce', 'ended'],
      to: 'same',
      by: byOfficerHere,
      ask: { entry: link('名单记录', { name: 'list-entry' }), party: party('当事人') },
      readBy: insideReaders,
      consequence: true,
      also: [
        each(measureKeeping, 'apply', {
          link: 'list',
          with: { entry: of('entry'), party: of('party') },
        }),
      ],
    },
    end: {
      title: '停用',
      from: ['drafted', 'inForce'],
      to: 'ended',
      by: byHeadHere,
      ask: { reason: longText('停用的原因') },
      sets: { released: false },
      also: [each(measureKeeping, 'endWithList', { link: 'list', with: {} })],
    },
  },
})
