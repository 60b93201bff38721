import { defineProcedure, longText, nextSerial, ownDepartment, today } from '@zhiheng/kernel'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { byOfficerHere } from '../rights.ts'
import { consumerWarning } from './warning.register.ts'

const wording = ['title', 'product', 'text', 'advice', 'basis'] as const

/** Drafted, published by another post, taken down with a reason. */
export const consumerWarningHandling = defineProcedure('consumer-warning-handling', {
  title: '消费警示办理',
  source: complaintMeasures.art(39),
  about: consumerWarning,
  states: { drafted: '拟稿', released: '已公布', withdrawn: '已撤下', dropped: '不予公布' },
  voids: ['dropped'],
  waits: { drafted: { asks: 'release', why: '消费警示待公布' } },
  steps: {
    draft: {
      title: '拟稿',
      from: 'new',
      to: 'drafted',
      by: byOfficerHere,
      fills: wording,
      sets: { draftedOn: today, department: ownDepartment },
    },
    amend: { title: '修改', from: 'drafted', to: 'drafted', by: byOfficer, fills: wording },
    release: {
      title: '公布',
      source: complaintMeasures.art(39),
      from: 'drafted',
      to: 'released',
      by: byHeadOf,
      secondPost: true,
      sets: { released: true, releasedOn: today, warningNo: nextSerial },
    },
    drop: {
      title: '不予公布',
      from: 'drafted',
      to: 'dropped',
      by: byHeadOf,
      ask: { reason: longText('不予公布的理由') },
    },
    withdraw: {
      title: '撤下',
      from: 'released',
      to: 'withdrawn',
      by: byHeadOf,
      sets: { released: false },
      ask: { reason: longText('撤下的原因') },
    },
  },
})
