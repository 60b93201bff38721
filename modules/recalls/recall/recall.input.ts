import { defineInput, lastMonths, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { recall } from './recall.register.ts'

const recalls = {
  source: recall.source,
  about: partySubject,
  over: recall,
  by: 'party',
  on: 'openedOn',
  asks: { window: lastMonths(120, 24), regime: whichOf('regime'), grade: whichOf('grade') },
  gives: { give: 'count' },
  kept: true,
  unit: '次',
} as const
const opened = { openedOn: '2026-04-01', state: 'announced' } as const

/** That an enterprise recalls of itself is no fault; that it had to be ordered is. */
export const orderedRecalls = defineInput('ordered-recalls', {
  ...recalls,
  title: '被责令召回次数',
  where: { ordered: true },
  examples: [
    {
      given: [
        { ...opened, ordered: true },
        { ...opened, ordered: null },
      ],
      expect: 1,
    },
  ],
})

export const lateRecalls = defineInput('late-recalls', {
  ...recalls,
  title: '逾期启动召回次数',
  where: { startedInTime: false },
  examples: [
    {
      given: [
        { ...opened, startedInTime: false },
        { ...opened, startedInTime: true },
      ],
      expect: 1,
    },
  ],
})
