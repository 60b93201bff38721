import { choice, defineRegister, department, link, longText, optional, text } from '@zhiheng/kernel'
import { leadingGroupSource } from '../../organisation/sources.ts'
import { document } from '../../programme/document.register.ts'
import { readers } from '../../rights.ts'
import { meeting } from './meeting.register.ts'

/** What a leading group deliberates on. */
export const deliberationKinds = {
  matter: '重大质量事项',
  policy: '政策',
  plan: '计划',
  assessment: '考核结果',
} as const

/** An item that is put before a meeting of the leading group; what the group found is its state and `decision`. */
export const deliberation = defineRegister('deliberation', {
  title: '审议事项',
  source: leadingGroupSource,
  key: null,
  fields: {
    meeting: link('会议', meeting, { hint: '只能列入领导小组会议' }),
    title: text('事项名称'),
    kind: choice('事项类别', deliberationKinds, { also: ['类别'] }),
    document: optional(link('审议的文件', document)),
    raisedBy: optional(department('提请单位')),
    explanation: optional(longText('说明', { hint: '提请审议的理由和要点' })),
    previous: optional(link('上次审议', { name: 'deliberation' }, { hint: '再议的事项填写' })),
    decision: optional(longText('审议意见', { hint: '领导小组的决定，写入会议纪要' })),
  },
  readBy: readers,
  search: ['title'],
  sorts: ['title'],
  filters: ['meeting', 'document', 'kind', 'state'],
})
