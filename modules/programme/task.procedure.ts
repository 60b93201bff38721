import {
  allow,
  days,
  defineProcedure,
  file,
  longText,
  noneBut,
  oneOf,
  optional,
  own,
  within,
} from '@zhiheng/kernel'
import { byDepartment, byHead, byOffice } from '../rights.ts'
import { clerk, head, system } from '../roles.ts'
import { withDocument } from './release.ts'
import { assessment, division, responsibility } from './sources.ts'
import { subTaskHandling } from './sub-task.procedure.ts'
import { task } from './task.register.ts'

const timing = [
  'deadline',
  'recurs',
  'recursFrom',
  'windowFrom',
  'windowTo',
  'everyMonths',
  'stages',
] as const
const stated = [
  'node',
  'start',
  'end',
  'quote',
  'title',
  'body',
  'leadPrinted',
  'responsiblePrinted',
  'cooperatingPrinted',
] as const
const assigned = ['department', 'responsible', 'cooperating'] as const
const kept = [
  'confirmed',
  'assigned',
  'unsigned',
  'signed',
  'objected',
  'completed',
  'done',
] as const
const reminding = ['remindedOn', 'reminder'] as const
const why = { reason: longText('理由') }

/**
 * How a task is divided, signed for, done and closed. No act or outline gives a time for signing, so the day is
 * the office's own; a department that lets it pass may still sign, and stands as late.
 */
export const taskHandling = defineProcedure('task-handling', {
  title: '任务办理',
  source: division,
  about: task,
  states: {
    confirmed: '待分办',
    assigned: '待签收',
    unsigned: '逾期未签收',
    signed: '办理中',
    objected: '有异议',
    completed: '待验收',
    done: '已办结',
    dropped: '已剔除',
  },
  voids: ['dropped'],
  steps: {
    confirm: {
      title: '确认',
      from: 'new',
      to: 'confirmed',
      by: byOffice,
      fills: ['document', ...stated, ...timing, ...assigned, 'decision'],
    },
    plan: {
      title: '设定期限和周期',
      from: 'confirmed',
      to: 'confirmed',
      by: byOffice,
      fills: timing,
    },
    restate: {
      title: '随更正文本改写',
      from: kept,
      to: 'same',
      by: byOffice,
      fills: [...stated, ...timing],
      ask: { reason: longText('更正原因') },
    },
    assign: {
      title: '分办',
      from: ['confirmed', 'assigned', 'unsigned'],
      to: 'assigned',
      by: byOffice,
      fills: [...assigned, 'deadline', 'signBy'],
    },
    remindToSign: {
      title: '催签收',
      from: ['assigned', 'unsigned'],
      to: 'same',
      by: byOffice,
      fills: reminding,
    },
    sign: {
      title: '签收',
      source: responsibility,
      from: ['assigned', 'unsigned'],
      to: 'signed',
      by: byDepartment,
      fills: ['post', 'personName'],
      within: days(0).afterDate('signBy').pausedIn('objected'),
      otherwise: 'unsigned',
    },
    passOn: {
      title: '移交责任人',
      source: responsibility,
      from: 'signed',
      to: 'signed',
      by: [allow(system, { region: within(own.scope) })],
      fills: ['post', 'personName'],
    },
    object: {
      title: '提出异议',
      from: ['assigned', 'unsigned'],
      to: 'objected',
      by: byDepartment,
      ask: { reason: longText('异议理由') },
    },
    uphold: {
      title: '维持分办',
      from: 'objected',
      to: 'assigned',
      by: byOffice,
      fills: ['signBy'],
      ask: { reason: longText('维持理由') },
    },
    reassign: {
      title: '改派',
      from: ['assigned', 'unsigned', 'signed', 'objected'],
      to: 'assigned',
      by: byOffice,
      fills: [...assigned, 'deadline', 'signBy'],
      sets: { post: null, personName: null },
      ask: why,
    },
    addUnits: {
      title: '加派',
      from: 'objected',
      to: 'assigned',
      by: byOffice,
      fills: ['responsible', 'cooperating', 'signBy'],
      ask: why,
    },
    addUnitsLater: {
      title: '加派',
      from: 'signed',
      to: 'signed',
      by: byOffice,
      fills: ['responsible', 'cooperating'],
      ask: why,
    },
    schedule: {
      title: '调整期限和周期',
      from: 'signed',
      to: 'signed',
      by: byOffice,
      fills: timing,
      ask: why,
    },
    remind: { title: '催办', from: 'signed', to: 'signed', by: byOffice, fills: reminding },
    progress: {
      title: '记录进展',
      source: assessment,
      from: 'signed',
      to: 'signed',
      by: [allow([clerk, head], { region: within(own.scope) })],
      consequence: true,
      fills: ['percent', 'reportedOn'],
    },
    complete: {
      title: '申请办结',
      source: assessment,
      from: 'signed',
      to: 'completed',
      by: byHead,
      needs: [noneBut(subTaskHandling, 'task', { state: oneOf('done', 'dropped') })],
      ask: { statement: longText('完成情况'), evidence: optional(file('佐证材料')) },
    },
    close: { title: '验收办结', from: 'completed', to: 'done', by: byOffice },
    return: {
      title: '退回',
      from: 'completed',
      to: 'signed',
      by: byOffice,
      ask: { reason: longText('退回原因') },
    },
    reopen: {
      title: '重新办理',
      from: 'done',
      to: 'signed',
      by: byOffice,
      ask: { reason: longText('重新办理的原因') },
    },
    ...withDocument(kept),
    drop: {
      title: '剔除',
      from: ['confirmed', 'assigned', 'unsigned', 'signed', 'objected'],
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('剔除原因') },
    },
  },
})
