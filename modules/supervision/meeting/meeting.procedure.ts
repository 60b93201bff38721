import { defineProcedure, each, isNot, longText, noneBut } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { meetings } from '../sources.ts'
import { deliberationHandling } from './deliberation.procedure.ts'
import { meeting } from './meeting.register.ts'
import { noticeHandling } from './notice.procedure.ts'

const planned = ['title', 'kind', 'heldOn', 'time', 'place', 'chair', 'agenda'] as const

/** Planned, called, held, minuted once everything before it was deliberated. Calling it sends the notices. */
export const meetingHandling = defineProcedure('meeting-handling', {
  title: '会议办理',
  source: meetings,
  about: meeting,
  states: {
    planned: '筹备中',
    called: '已通知',
    held: '已召开',
    minuted: '已印发纪要',
    cancelled: '已取消',
  },
  voids: ['cancelled'],
  steps: {
    plan: { title: '安排', from: 'new', to: 'planned', by: byOffice, fills: planned },
    amend: { title: '修改', from: 'planned', to: 'planned', by: byOffice, fills: planned },
    call: {
      title: '印发会议通知',
      from: 'planned',
      to: 'called',
      by: byOffice,
      also: [each(noticeHandling, 'send', { link: 'meeting', with: {} })],
    },
    change: {
      title: '变更时间地点',
      from: 'called',
      to: 'called',
      by: byOffice,
      fills: ['heldOn', 'time', 'place'],
      ask: { reason: longText('变更原因') },
    },
    hold: { title: '登记召开', from: 'called', to: 'held', by: byOffice, fills: ['chair'] },
    minute: {
      title: '印发纪要',
      from: 'held',
      to: 'minuted',
      by: byOffice,
      fills: ['summary', 'minutes'],
      needs: [noneBut(deliberationHandling, 'meeting', { state: isNot<string>('listed') })],
    },
    table: {
      title: '列入审议事项',
      from: ['planned', 'called', 'held'],
      to: 'same',
      by: byOffice,
      when: { kind: 'group' },
      consequence: true,
    },
    deliberate: {
      title: '登记审议结果',
      from: 'held',
      to: 'same',
      by: byOffice,
      when: { kind: 'group' },
      consequence: true,
    },
    cancel: {
      title: '取消',
      from: ['planned', 'called'],
      to: 'cancelled',
      by: byOffice,
      ask: { reason: longText('取消原因') },
    },
  },
})
