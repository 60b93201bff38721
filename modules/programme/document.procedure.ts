import { defineProcedure, each, optional, text } from '@zhiheng/kernel'
import { byOffice, byReviewer } from '../rights.ts'
import { document } from './document.register.ts'
import { goalKeeping } from './goal.procedure.ts'
import { goals, publication } from './sources.ts'
import { taskHandling } from './task.procedure.ts'

/** How a document enters the programme and reaches the public: never by one post alone. */
export const documentHandling = defineProcedure('document-handling', {
  title: '纲要文件办理',
  source: goals,
  about: document,
  states: { confirmed: '已确认', published: '已公开', withdrawn: '已撤回' },
  voids: ['withdrawn'],
  steps: {
    confirm: {
      title: '确认',
      from: 'new',
      to: 'confirmed',
      by: byOffice,
      fills: [
        'title',
        'issuer',
        'docNo',
        'issuedOn',
        'startsOn',
        'endsOn',
        'basis',
        'openness',
        'text',
        'outline',
        'sha256',
      ],
    },
    amend: {
      title: '更正文件信息',
      from: 'confirmed',
      to: 'confirmed',
      by: byOffice,
      fills: ['title', 'issuer', 'docNo', 'issuedOn', 'startsOn', 'endsOn', 'basis', 'openness'],
      ask: { reason: text('更正原因') },
    },
    publish: {
      title: '审查并公开',
      source: publication,
      from: 'confirmed',
      to: 'published',
      by: byReviewer,
      when: { openness: 'open' },
      ask: { review: optional(text('审查意见')) },
      secondPost: true,
      also: [
        each(goalKeeping, 'release', { link: 'document', with: {} }),
        each(taskHandling, 'release', { link: 'document', with: {} }),
      ],
    },
    unpublish: {
      title: '撤下公开',
      from: 'published',
      to: 'confirmed',
      by: byOffice,
      ask: { reason: text('撤下原因') },
      also: [
        each(goalKeeping, 'withhold', { link: 'document', with: {} }),
        each(taskHandling, 'withhold', { link: 'document', with: {} }),
      ],
    },
    withdraw: {
      title: '撤回',
      from: 'confirmed',
      to: 'withdrawn',
      by: byOffice,
      ask: { reason: text('撤回原因') },
    },
  },
})
