import type { StatuteRow } from '../casework/index.ts'

const order = '市场监督管理投诉举报处理办法（市场监管总局令第121号）'
const stated = { act: order, verified: true } as const
const set = { act: '地区设定', article: '—', verified: false } as const

/** The time limits of complaints and reports as the orders state them. */
export const complaintsStatute: readonly StatuteRow[] = [
  {
    ...stated,
    register: 'complaint',
    step: 'accept',
    amount: 7,
    unit: 'workdays',
    from: 'receivedOn',
    lapsesTo: null,
    article: '15',
  },
  {
    ...stated,
    register: 'complaint',
    step: 'agree',
    amount: 60,
    unit: 'days',
    from: 'acceptedOn',
    pausedIn: ['testing', 'paused'],
    lapsesTo: 'ended',
    article: '21、22、23（五）',
  },
  {
    ...stated,
    register: 'complaint',
    step: 'tellEnd',
    amount: 7,
    unit: 'workdays',
    from: 'endedOn',
    lapsesTo: null,
    article: '23',
  },
  {
    ...set,
    register: 'complaint',
    step: 'callBack',
    amount: null,
    unit: 'workdays',
    from: 'closed',
    lapsesTo: null,
    setting: 'complaint.callBack',
  },
  {
    ...set,
    register: 'complaint-inquiry',
    step: 'answer',
    amount: null,
    unit: 'workdays',
    from: 'asked',
    lapsesTo: null,
    setting: 'complaint.answer',
  },
  {
    ...stated,
    register: 'competence-dispute',
    step: 'agree',
    amount: 7,
    unit: 'workdays',
    from: 'openedOn',
    lapsesTo: 'referred',
    article: '33',
  },
]
