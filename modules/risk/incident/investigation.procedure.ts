import { defineProcedure, known, longText, rule, today } from '@zhiheng/kernel'
import { accidentRules } from '../../casework/sources.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { investigation } from './investigation.register.ts'

/** The group writes its report; it is answered, or sent back to be investigated further. */
export const investigating = defineProcedure('investigating', {
  title: '事故调查办理',
  source: accidentRules.art(30),
  about: investigation,
  states: { opened: '调查中', written: '已形成报告', approved: '已批复' },
  waits: {
    opened: { asks: 'write', why: '事故调查报告待形成' },
  },
  steps: {
    open: {
      title: '成立调查组',
      from: 'new',
      to: 'opened',
      by: byHeadHere,
      fills: ['incident', 'group'],
      sets: { openedOn: today },
      consequence: true,
    },
    changeGroup: {
      title: '调整调查组',
      from: 'opened',
      to: 'same',
      by: byHeadHere,
      fills: ['group'],
      ask: { reason: longText('调整的原因') },
    },
    write: {
      title: '形成调查报告',
      source: accidentRules.art(30),
      from: ['opened', 'written'],
      to: 'written',
      by: byOfficerHere,
      fills: ['causes', 'responsible', 'lessons', 'report'],
      leaves: [
        rule('须写明事故原因和性质', 'causes', { causes: known }),
        rule('须写明防范和整改措施', 'lessons', { lessons: known }),
        rule('须附调查报告', 'report', { report: known }),
      ],
    },
    reopen: {
      title: '退回补充调查',
      from: 'written',
      to: 'opened',
      by: byHeadHere,
      consequence: true,
    },
    approve: {
      title: '批复',
      from: 'written',
      to: 'approved',
      by: byHeadHere,
      sets: { approvedOn: today },
      consequence: true,
    },
  },
})
