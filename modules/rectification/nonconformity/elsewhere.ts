import { above, allow, longText, of, region, send, today } from '@zhiheng/kernel'
import { byHeadOf, byOfficer, insideReaders } from '../../casework/rights.ts'
import { spotCheckMeasures } from '../../casework/sources.ts'
import { head, officer } from '../../roles.ts'
import { nonconformity } from './nonconformity.register.ts'

const arrives = [
  'source',
  'regime',
  'sampleNo',
  'party',
  'product',
  'lot',
  'severity',
  'from',
  'department',
] as const

/** A case of another region's: handed over there, taken in or sent back. */
export const elsewhere = {
  deliver: {
    title: '移交',
    from: 'new',
    to: 'delivered',
    by: [allow([officer, head], {})],
    fills: arrives,
    delivers: true,
  },
  accept: {
    title: '接收',
    from: 'delivered',
    to: 'opened',
    by: byOfficer,
    sets: { openedOn: today, upper: above('region') },
  },
  refuse: {
    title: '退回移交地区',
    from: 'delivered',
    to: 'returned',
    by: byOfficer,
    readBy: insideReaders,
    ask: { reason: longText('退回原因') },
  },
  move: {
    title: '移交外地',
    source: spotCheckMeasures.art(44),
    from: ['opened', 'ordered'],
    to: 'moved',
    by: byHeadOf,
    readBy: insideReaders,
    ask: { toRegion: region('移交到'), reason: longText('移交原因') },
    sets: { outcome: 'moved' },
    also: [
      send(nonconformity, 'deliver', {
        to: of('toRegion'),
        with: {
          source: 'elsewhere',
          regime: of('regime'),
          sampleNo: of('sampleNo'),
          party: of('party'),
          product: of('product'),
          lot: of('lot'),
          severity: of('severity'),
          from: of('region'),
          department: of('department'),
        },
      }),
    ],
  },
  takeBack: {
    title: '退回后继续办理',
    from: 'moved',
    to: 'opened',
    by: byHeadOf,
    readBy: insideReaders,
    sets: { outcome: null },
    ask: { reason: longText('对方退回的原因') },
  },
} as const
