import { defineProcedure, today } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { byOfficerOrClock } from '../rights.ts'
import { listPublication as source } from '../sources.ts'
import { listPublication } from './list-publication.register.ts'

/** Begins and ends with the listing, in the same transaction. */
export const listPublicity = defineProcedure('list-publicity', {
  title: '严重违法失信名单公示管理',
  source,
  about: listPublication,
  states: { shown: '公示中', ended: '已停止公示' },
  steps: {
    publish: {
      title: '公示',
      from: 'new',
      to: 'shown',
      by: byOfficer,
      fills: [
        ...(['entry', 'listNo', 'party', 'item', 'act', 'article'] as const),
        ...(['decisionNo', 'department', 'decidedOn', 'until'] as const),
      ],
      sets: { released: true, publishedOn: today },
      consequence: true,
    },
    end: {
      title: '停止公示',
      from: 'shown',
      to: 'ended',
      by: byOfficerOrClock,
      sets: { released: false },
      consequence: true,
    },
  },
})
