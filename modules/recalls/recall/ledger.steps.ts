import { atLeast, field, minus, plus, rule, total, type Value } from '@zhiheng/kernel'
import { byOfficer, ownFirm } from '../../casework/rights.ts'
import { recallRecords } from '../sources.ts'

/** What the lines of one kind add up to, without those that were taken back. */
const sum = (kind: string): Value =>
  total({ name: 'movement' }, 'recall', { of: 'quantity', where: { kind } })

/** What the ledger says of this recall: worked out anew whenever a line is added or taken back. */
export const ledger = {
  refigure: {
    title: '汇总台账数量',
    source: recallRecords,
    from: [
      'known',
      'ordered',
      'objected',
      'binding',
      'forced',
      'planned',
      'announced',
      'completed',
      'summed',
      'evaluated',
    ],
    to: 'same',
    by: [ownFirm, ...byOfficer],
    sets: {
      sold: minus(sum('out'), sum('returned')),
      recovered: sum('recalled'),
      used: sum('used'),
      sealed: sum('sealed'),
      destroyed: sum('destroyed'),
      remedied: sum('remedied'),
      gap: minus(minus(field('sold'), field('recovered')), field('used')),
      onHand: minus(
        plus(field('recovered'), field('sealed')),
        plus(field('destroyed'), field('remedied')),
      ),
    },
    leaves: [
      rule('销毁和补救后放行的数量不得超过召回收回和库存封存的数量', 'onHand', {
        onHand: atLeast(0),
      }),
    ],
    consequence: true,
  },
} as const
