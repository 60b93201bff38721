import { defineInput, known, lastMonths, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { nonconformity } from './nonconformity.register.ts'

const cases = {
  source: nonconformity.source,
  about: partySubject,
  over: nonconformity,
  by: 'party',
  asks: { window: lastMonths(120, 24), severity: whichOf('severity'), regime: whichOf('regime') },
  gives: { give: 'count' },
  kept: true,
  unit: '次',
} as const

export const nonconformities = defineInput('nonconformities', {
  ...cases,
  title: '不合格处置次数',
  on: 'openedOn',
  where: {},
  examples: [
    {
      given: [
        { openedOn: '2026-01-10', severity: 'serious' },
        { openedOn: '2026-01-10', severity: 'general' },
      ],
      with: { severity: ['serious'] },
      expect: 1,
    },
    { given: [{ openedOn: null }], expect: 0 },
  ],
})

/** Not corrected within the time that was set. */
export const lateRectifications = defineInput('late-rectifications', {
  ...cases,
  title: '逾期未整改次数',
  on: 'openedOn',
  where: { late: true },
  examples: [
    {
      given: [
        { openedOn: '2026-01-10', late: true },
        { openedOn: '2026-01-10', late: null },
      ],
      expect: 1,
    },
  ],
})

/** 复查仍不合格，由省级公告. */
export const announcedFailures = defineInput('announced-failures', {
  ...cases,
  title: '复查不合格被公告次数',
  on: 'announcedOn',
  where: { announcedOn: known },
  examples: [{ given: [{ announcedOn: '2026-06-30' }, { announcedOn: '2026-07-02' }], expect: 1 }],
})
