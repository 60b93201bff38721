import {
  type AnyRegister,
  any,
  change,
  create,
  field,
  known,
  lapse,
  later,
  longText,
  months,
  nextSerial,
  of,
  type RowOf,
  rule,
  setting,
  today,
  workdays,
  years,
} from '@zhiheng/kernel'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { listPublicity } from '../publication/list-publication.procedure.ts'
import { country, listDecision, listPublication } from '../sources.ts'
import type { listEntry } from './list-entry.register.ts'

type Row = RowOf<typeof listEntry>
/** `list-basis`, which means this procedure. */
const basis = { name: 'list-basis' } as AnyRegister

/** The head decides, apart from whoever proposed it; published by another post, with every measure that follows. */
export const decisionSteps = {
  decide: {
    title: '决定列入',
    source: listDecision,
    from: ['considered', 'consented'],
    to: 'decided',
    by: byHeadOf,
    apartFrom: ['propose', 'notify', 'consider'],
    fills: ['decision'],
    sets: {
      decidedOn: today,
      listNo: nextSerial,
      until: later(today, years(field('years'))),
      earlyFrom: later(today, months(field('earlyMonths'))),
    },
    leaves: [
      rule('须写明决定内容', 'decision', { decision: known }),
      rule(
        '县级、设区的市级机关列入的，须先报请上一级机关同意',
        'consent',
        any<Row>({ consentNeeded: false }, { upper: country }, { consent: 'agreed' }),
      ),
    ],
  },
  decline: {
    title: '决定不予列入',
    source: listDecision,
    from: ['considered', 'consented'],
    to: 'notListed',
    by: byHeadOf,
    fills: ['decision'],
    sets: { decidedOn: today, outcome: 'notListed' },
    leaves: [rule('须写明不予列入的理由', 'decision', { decision: known })],
  },
  publish: {
    title: '列入并公示',
    source: listPublication,
    from: 'decided',
    to: 'listed',
    by: byOfficer,
    secondPost: true,
    sets: { publishedOn: today, outcome: 'listed' },
    within: workdays(setting('list.publish', 20)).after('decided'),
    otherwise: lapse({ to: 'same', sets: { late: true } }),
    also: [
      create(listPublicity, 'publish', {
        with: {
          entry: of('id'),
          listNo: of('listNo'),
          party: of('party'),
          item: of('item'),
          act: of('act'),
          article: of('article'),
          decisionNo: of('decisionNo'),
          department: of('department'),
          decidedOn: of('decidedOn'),
          until: of('until'),
        },
      }),
      change(basis, 'apply', { link: 'basis', with: { entry: of('id'), party: of('party') } }),
    ],
  },
  revoke: {
    title: '撤销尚未公示的列入决定',
    source: listDecision,
    from: 'decided',
    to: 'notListed',
    by: byHeadOf,
    ask: { reason: longText('撤销的理由') },
    sets: { outcome: 'notListed' },
  },
} as const
