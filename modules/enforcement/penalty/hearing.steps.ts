import { create, date, known, lapse, longText, of, rule, text, workdays } from '@zhiheng/kernel'
import { byFirm, byOfficer } from '../../casework/rights.ts'
import { penaltyLaw } from '../../casework/sources.ts'
import { byOfficerHere } from '../rights.ts'
import { hearingHolding } from './hearing.procedure.ts'

/** What the party is told, and its right to be heard before anything is decided. */
export const hearingSteps = {
  notify: {
    title: '告知当事人',
    source: penaltyLaw.art(44),
    from: 'reviewed',
    to: 'notified',
    by: byOfficer,
    ask: {
      told: longText('告知内容', {
        hint: '拟作出的处罚及事实、理由、依据，和陈述、申辩、听证的权利',
      }),
    },
  },
  defend: {
    title: '陈述、申辩',
    source: penaltyLaw.art(45),
    from: ['notified', 'hearingAsked', 'hearingNotified', 'heard', 'waived'],
    to: 'same',
    by: byFirm,
    ask: { statement: longText('陈述、申辩意见') },
  },
  askHearing: {
    title: '要求听证',
    source: penaltyLaw.art(64),
    from: 'notified',
    to: 'hearingAsked',
    by: byFirm,
    sets: { hearing: 'asked' },
    within: workdays(5)
      .after('notified')
      .butNotIn('filed', 'investigating', 'proposed', 'reviewed', 'suspended'),
    otherwise: lapse({ to: 'waived', sets: { hearing: 'waived' } }),
  },
  waiveHearing: {
    title: '放弃听证',
    source: penaltyLaw.art(64),
    from: ['notified', 'hearingAsked'],
    to: 'waived',
    by: byFirm,
    sets: { hearing: 'waived' },
  },
  callHearing: {
    title: '通知听证',
    source: penaltyLaw.art(64),
    from: 'hearingAsked',
    to: 'hearingNotified',
    by: byOfficer,
    fills: ['chair'],
    apartFrom: { field: 'chair', of: 'assignees' },
    leaves: [rule('请指定听证主持人', 'chair', { chair: known })],
    ask: {
      on: date('听证日期', { hint: '在通知七个工作日以后' }),
      place: text('听证地点'),
    },
    also: [
      create(hearingHolding, 'call', {
        with: {
          case: of('id'),
          party: of('party'),
          department: of('department'),
          chair: of('chair'),
          on: of('on'),
          place: of('place'),
        },
      }),
    ],
  },
  heard: {
    title: '听证结束',
    from: 'hearingNotified',
    to: 'heard',
    by: byOfficerHere,
    consequence: true,
  },
  absentAtHearing: {
    title: '当事人未到场听证',
    from: 'hearingNotified',
    to: 'waived',
    by: byOfficerHere,
    sets: { hearing: 'waived' },
    consequence: true,
  },
} as const
