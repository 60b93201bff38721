import {
  code,
  create,
  days,
  defineProcedure,
  file,
  lapse,
  lines,
  longText,
  of,
  text,
  today,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer, bySystem, insideReaders } from '../../casework/rights.ts'
import { clueHandling } from '../../enforcement/clue/clue.procedure.ts'
import { takingSamples } from '../sources.ts'
import { samplingTask } from './sampling-task.register.ts'

/** A task ends with a sample, without one, or with a refusal, which is a lead for enforcement. */
export const samplingTaskHandling = defineProcedure('sampling-task-handling', {
  title: '抽样任务办理',
  source: takingSamples,
  about: samplingTask,
  states: {
    assigned: '待抽样',
    done: '已抽样',
    absent: '未抽到样',
    refused: '拒绝抽样',
    cancelled: '已取消',
  },
  voids: ['cancelled'],
  waits: { assigned: { asks: 'finish', why: '待抽样', handlers: true } },
  steps: {
    assign: {
      title: '派出任务',
      from: 'new',
      to: 'assigned',
      by: [...byOfficer, ...bySystem],
      fills: ['item', 'draw', 'party', 'place', 'department', 'assignees', 'dueOn'],
    },
    reassign: {
      title: '改派',
      from: 'assigned',
      to: 'same',
      by: byOfficer,
      fills: ['assignees', 'dueOn'],
      ask: { reason: longText('改派原因') },
    },
    finish: {
      title: '完成抽样',
      source: takingSamples,
      from: 'assigned',
      to: 'done',
      by: byOfficer,
      sets: { outcome: 'sampled' },
      within: days(0).afterDate('dueOn'),
      otherwise: lapse({ to: 'same' }),
      ask: { sampleNo: code('抽样单编号') },
    },
    absent: {
      title: '登记未抽到样',
      from: 'assigned',
      to: 'absent',
      by: byOfficer,
      sets: { outcome: 'absent' },
      ask: { why: longText('未抽到样的情形'), photo: file('现场照片') },
    },
    refuse: {
      title: '登记拒绝抽样',
      from: 'assigned',
      to: 'refused',
      by: byOfficer,
      readBy: insideReaders,
      sets: { outcome: 'refused' },
      fills: ['refusal'],
      ask: {
        witnesses: lines('在场人员', { least: 1, hint: '见证人和抽样人员的姓名' }),
        subject: text('线索事由'),
      },
      also: [
        create(clueHandling, 'record', {
          with: {
            subject: of('subject'),
            source: 'sampling',
            receivedOn: today,
            facts: of('refusal'),
            party: of('party'),
            department: of('department'),
            assignees: of('assignees'),
          },
        }),
      ],
    },
    cancel: {
      title: '取消任务',
      from: 'assigned',
      to: 'cancelled',
      by: byHeadOf,
      ask: { reason: longText('取消原因') },
    },
    void: {
      title: '随重抽取消',
      from: 'assigned',
      to: 'cancelled',
      by: byHeadOf,
      consequence: true,
    },
    passOn: passOn('assigned'),
  },
})
