import type { StatuteRow } from '../casework/statute.ts'

/** No act states how long a promise has: the record names the day. */
export const interviewsStatute: readonly StatuteRow[] = [
  {
    register: 'interview',
    step: 'keep',
    amount: 0,
    unit: 'days',
    from: 'checkBy',
    lapsesTo: null,
    act: '本记录写明的日期',
    article: '承诺期限',
    verified: true,
  },
]
