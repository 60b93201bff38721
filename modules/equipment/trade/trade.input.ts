import { defineInput, lastMonths, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { foreignNotice } from './foreign-notice.register.ts'

/** One of which nobody has said what damage it did may have done any. */
export const foreignNotices = defineInput('foreign-notices', {
  title: '国外通报、退货、索赔',
  source: foreignNotice.source,
  about: partySubject,
  over: foreignNotice,
  by: 'party',
  on: 'noticedOn',
  asks: { window: lastMonths(120, 24), damage: whichOf('damage') },
  where: {},
  gives: { give: 'count' },
  doubt: true,
  kept: true,
  unit: '起',
  examples: [
    {
      given: [
        { noticedOn: '2026-01-01', damage: 'serious' },
        { noticedOn: '2026-01-01', damage: null },
        { noticedOn: '2026-01-01', damage: 'none' },
      ],
      with: { damage: ['serious'] },
      expect: { low: 1, high: 2 },
    },
    { given: [{ noticedOn: '2024-01-01', damage: 'serious' }], expect: 0 },
  ],
})
