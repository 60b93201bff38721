import {
  type AnyRegister,
  create,
  days,
  defineProcedure,
  each,
  file,
  known,
  lapse,
  later,
  longText,
  months,
  of,
  pick,
  today,
  workdays,
  years,
} from '@zhiheng/kernel'
import { byHeadOf, ownFirm } from '../../casework/rights.ts'
import { penaltyPublicity } from '../../casework/sources.ts'
import { penaltyPublication } from './publication.register.ts'

export { terms } from './publication.register.ts'

/** An application of the enterprise, which another module handles and which means this procedure. */
const repair = { name: 'repair' } as AnyRegister
/** What is no longer shown has nothing to be repaired. */
const noLongerAsked = each(repair, 'close', { link: 'publication', with: {} })
const noLonger = { released: false } as const

/** Shown for its term, then taken down by the clock; sooner where the decision was changed or the firm is repaired. */
export const publicationKeeping = defineProcedure('penalty-publication-keeping', {
  title: '行政处罚公示管理',
  source: penaltyPublicity.at('公示期限'),
  about: penaltyPublication,
  states: { published: '公示中', expired: '公示期满', withdrawn: '已撤回', repaired: '已提前停止' },
  steps: {
    publish: {
      title: '公示',
      from: 'new',
      to: 'published',
      by: byHeadOf,
      fills: [
        'case',
        'decisionNo',
        'subject',
        'party',
        'decision',
        'decidedOn',
        'fine',
        'confiscated',
        'department',
        'term',
      ],
      sets: {
        released: true,
        publishedOn: today,
        publicUntil: pick('term', {
          short: later(today, months(3)),
          long: later(today, years(3)),
        }),
      },
      consequence: true,
    },
    correct: {
      title: '决定已变更、撤销',
      from: 'published',
      to: 'same',
      by: byHeadOf,
      sets: { correctedOn: today },
      consequence: true,
    },
    takeDown: {
      title: '撤回公示',
      source: penaltyPublicity.at('变更、撤销'),
      from: 'published',
      to: 'withdrawn',
      by: byHeadOf,
      when: { correctedOn: known },
      sets: noLonger,
      within: workdays(3).afterDate('correctedOn'),
      otherwise: 'same',
      also: [noLongerAsked],
    },
    repair: {
      title: '提前停止公示（信用修复）',
      source: penaltyPublicity.at('公示期限'),
      from: 'published',
      to: 'repaired',
      by: byHeadOf,
      sets: noLonger,
      ask: { reason: longText('提前停止的理由') },
      within: days(0).unrolled().afterDate('publicUntil'),
      otherwise: lapse({ to: 'expired', sets: noLonger, also: [noLongerAsked] }),
      also: [noLongerAsked],
    },
    applyForRepair: {
      title: '申请信用修复',
      source: penaltyPublicity.at('公示期限'),
      from: 'published',
      to: 'same',
      by: [ownFirm],
      ask: {
        fulfilled: longText('履行义务、纠正违法行为的情况'),
        commitment: file('信用承诺书'),
      },
      also: [
        create(repair, 'file', {
          with: {
            of: 'penalty',
            publication: of('id'),
            party: of('party'),
            publicFrom: of('publishedOn'),
            fulfilled: of('fulfilled'),
            commitment: of('commitment'),
            department: of('department'),
          },
        }),
      ],
    },
  },
})
