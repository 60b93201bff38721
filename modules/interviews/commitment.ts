import { create, days, longText, of, text, today } from '@zhiheng/kernel'
import { byHeadOf, byOfficer, insideReaders } from '../casework/rights.ts'
import { clue } from '../enforcement/clue/clue.register.ts'
import { found, promised } from './complete.ts'
import { interviewRules } from './sources.ts'

/** What the enterprise promised, and whether it kept it. */
export const commitment = {
  keep: {
    title: '核查：已履行承诺',
    source: interviewRules,
    from: 'minuted',
    to: 'kept',
    by: byOfficer,
    fills: ['findings'],
    leaves: [found],
    sets: { checked: 'kept' },
    within: days(0).afterDate('checkBy'),
    otherwise: 'same',
  },
  break: {
    title: '核查：未履行承诺',
    source: interviewRules,
    from: 'minuted',
    to: 'broken',
    by: byOfficer,
    fills: ['findings'],
    leaves: [found],
    sets: { checked: 'broken' },
  },
  prolong: {
    title: '延长承诺期限',
    from: 'minuted',
    to: 'same',
    by: byHeadOf,
    fills: ['checkBy'],
    leaves: [promised],
    ask: { reason: longText('延长原因') },
  },
  again: {
    title: '限期再次履行',
    from: 'broken',
    to: 'minuted',
    by: byHeadOf,
    fills: ['checkBy'],
    leaves: [promised],
    sets: { checked: null },
    ask: { reason: longText('理由') },
  },
  escalate: {
    title: '转为案件线索',
    from: ['absent', 'broken'],
    to: 'escalated',
    by: byHeadOf,
    readBy: insideReaders,
    ask: { about: text('线索事由'), facts: longText('涉嫌违法的事实') },
    also: [
      create(clue, 'refer', {
        with: {
          subject: of('about'),
          facts: of('facts'),
          receivedOn: today,
          source: 'inspection',
          party: of('party'),
          department: of('department'),
          assignees: of('assignees'),
        },
      }),
    ],
  },
  close: {
    title: '办结',
    from: ['kept', 'absent', 'broken'],
    to: 'closed',
    by: byHeadOf,
    readBy: insideReaders,
    secondPost: true,
    ask: { reason: longText('办结意见') },
  },
  release: {
    title: '公开约谈结果',
    source: interviewRules,
    from: 'closed',
    to: 'same',
    by: byHeadOf,
    secondPost: true,
    sets: { released: true },
  },
  unrelease: {
    title: '撤下公开',
    from: 'closed',
    to: 'same',
    by: byHeadOf,
    when: { released: true },
    sets: { released: false },
    ask: { reason: longText('撤下原因') },
  },
} as const
