import {
  create,
  days,
  each,
  file,
  known,
  lapse,
  longText,
  nextSerial,
  of,
  oneOf,
  rule,
  today,
} from '@zhiheng/kernel'
import { byHeadOf, ownFirm } from '../../casework/rights.ts'
import { measuring } from '../measure/measure-case.procedure.ts'
import { listPublicity } from '../publication/list-publication.procedure.ts'
import { repairing } from '../repair/repair.procedure.ts'
import { earlyRemoval, listRemoval, listTerm } from '../sources.ts'

const off = { removedOn: today, outcome: 'removed' } as const
const ends = [
  each(listPublicity, 'end', { link: 'entry', with: {} }),
  each(measuring, 'end', { link: 'entry', with: {} }),
  each(repairing, 'close', { link: 'entry', with: {} }),
]

/** Who is on the list leaves it by repair, when its term is over, or because the decision fell. */
export const removalSteps = {
  applyForRepair: {
    title: '申请信用修复、提前移出',
    source: earlyRemoval,
    from: 'listed',
    to: 'same',
    by: [ownFirm],
    notBefore: days(0).unrolled().afterDate('earlyFrom'),
    ask: {
      fulfilled: longText('履行义务、纠正违法行为的情况'),
      commitment: file('信用承诺书'),
    },
    also: [
      create(repairing, 'file', {
        with: {
          of: 'list',
          entry: of('id'),
          party: of('party'),
          severity: 'serious',
          publicFrom: of('decidedOn'),
          minUntil: of('earlyFrom'),
          maxUntil: of('until'),
          fulfilled: of('fulfilled'),
          commitment: of('commitment'),
          department: of('department'),
        },
      }),
    ],
  },
  removeEarly: {
    title: '移出名单',
    source: listTerm,
    from: 'listed',
    to: 'removed',
    by: byHeadOf,
    sets: { ...off, removedFor: 'early', removalNo: nextSerial },
    consequence: true,
    within: days(0).unrolled().afterDate('until'),
    otherwise: lapse({ to: 'removed', sets: { ...off, removedFor: 'term' }, also: ends }),
    also: ends,
  },
  annul: {
    title: '撤销列入、移出名单',
    source: listRemoval,
    from: 'listed',
    to: 'removed',
    by: byHeadOf,
    fills: ['removedFor', 'removedWhy'],
    sets: { ...off, removalNo: nextSerial },
    leaves: [
      rule('请选择决定被撤销或者依生效裁判', 'removedFor', {
        removedFor: oneOf<'annulled' | 'court'>('annulled', 'court'),
      }),
      rule('须写明移出的理由', 'removedWhy', { removedWhy: known }),
    ],
    also: ends,
  },
} as const
