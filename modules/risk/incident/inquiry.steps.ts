import {
  absent,
  byChoice,
  create,
  days,
  each,
  every,
  known,
  lines,
  longText,
  of,
  rule,
} from '@zhiheng/kernel'
import { insideReaders } from '../../casework/rights.ts'
import { accidentRules } from '../../casework/sources.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { investigating } from './investigation.procedure.ts'

/** Investigated by a group, its report within sixty days, the answer of the government to it. */
export const inquirySteps = {
  investigate: {
    title: '成立调查组',
    source: accidentRules.art(19),
    from: 'verified',
    to: 'investigating',
    by: byHeadHere,
    readBy: insideReaders,
    ask: { group: lines('调查组成员', { least: 1 }) },
    leaves: [rule('请先核定事故等级', 'classFinal', { classFinal: known })],
    also: [create(investigating, 'open', { with: { incident: of('id'), group: of('group') } })],
  },
  submitReport: {
    title: '提交调查报告',
    source: accidentRules.art(29),
    from: 'investigating',
    to: 'reportedUp',
    by: byOfficerHere,
    within: days(60).afterInstant('happenedAt').butNotIn('notIncident'),
    otherwise: 'same',
    needs: [
      {
        ...every(investigating, 'incident', { state: 'written' }),
        says: '须先形成事故调查报告',
      },
    ],
  },
  prolong: {
    title: '延长调查期限',
    source: accidentRules.art(29),
    from: 'investigating',
    to: 'same',
    by: byHeadHere,
    readBy: insideReaders,
    when: { investigationProlonged: absent },
    sets: { investigationProlonged: true },
    ask: { reason: longText('延长的理由') },
    extends: { step: 'submitReport', by: days(60) },
  },
  returnReport: {
    title: '退回补充调查',
    source: accidentRules.art(32),
    from: 'reportedUp',
    to: 'investigating',
    by: byHeadHere,
    readBy: insideReaders,
    ask: { reason: longText('退回原因') },
    also: [each(investigating, 'reopen', { link: 'incident', with: {} })],
  },
  approve: {
    title: '批复调查报告',
    source: accidentRules.art(32),
    from: 'reportedUp',
    to: 'approved',
    by: byHeadHere,
    readBy: insideReaders,
    apartFrom: ['submitReport'],
    ask: { answer: longText('批复内容') },
    within: byChoice('classFinal', {
      ordinary: days(15),
      larger: days(15),
      major: days(15),
      extra: days(30),
    })
      .after('reportedUp')
      .butNotIn('investigating'),
    otherwise: 'same',
    also: [each(investigating, 'approve', { link: 'incident', with: {} })],
  },
  prolongApproval: {
    title: '延长批复期限',
    source: accidentRules.art(32),
    from: 'reportedUp',
    to: 'same',
    by: byHeadHere,
    readBy: insideReaders,
    when: { classFinal: 'extra', approvalProlonged: absent },
    sets: { approvalProlonged: true },
    ask: { reason: longText('延长的理由') },
    extends: { step: 'approve', by: days(30) },
  },
} as const
