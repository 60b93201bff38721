import {
  any,
  change,
  code,
  create,
  days,
  defineProcedure,
  isNot,
  known,
  lapse,
  link,
  longText,
  of,
  ownDepartment,
  party,
  type RowOf,
  rule,
} from '@zhiheng/kernel'
import { insideReaders } from '../../casework/rights.ts'
import { listHandling } from '../entry/list-entry.procedure.ts'
import { measureListKeeping } from '../measure/measure-list.procedure.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { listedActs } from '../sources.ts'
import { listBasis } from './list-basis.register.ts'

type Row = RowOf<typeof listBasis>
const content = [
  'item',
  'act',
  'article',
  'level',
  'allows',
  'years',
  'earlyMonths',
  'consent',
  'measures',
  'since',
  'until',
] as const
const local = '地方规定只能用于曝光已公布的事实或者降低等级，不得列入严重违法失信名单'
const listing = (says: string, field: 'years' | 'earlyMonths') =>
  rule(says, field, any<Row>({ allows: isNot<Row['allows']>('serious') }, { [field]: known }))
const sound = [
  rule(
    local,
    'allows',
    any<Row>({ level: 'national' }, { allows: isNot<Row['allows']>('serious') }),
  ),
  listing('列入名单的依据须写明列入期限', 'years'),
  listing('列入名单的依据须写明多久以后可以申请提前移出', 'earlyMonths'),
]

/** Entered by one post, approved by another; a listing is proposed from a ground in force, and from nothing else. */
export const basisKeeping = defineProcedure('list-basis-keeping', {
  title: '列入依据管理',
  source: listedActs,
  about: listBasis,
  states: { drafted: '待批准', inForce: '施行中', ended: '已停用' },
  waits: { drafted: { asks: 'approve', why: '列入依据待批准' } },
  steps: {
    enter: {
      title: '登记',
      source: listedActs,
      from: ['new', 'drafted'],
      to: 'drafted',
      by: byOfficerHere,
      fills: ['basisNo', ...content],
      leaves: sound,
      takesFile: true,
    },
    approve: {
      title: '批准施行',
      source: listedActs,
      from: 'drafted',
      to: 'inForce',
      by: byHeadHere,
      secondPost: true,
      sets: { released: true },
      notBefore: days(0).afterDate('since'),
    },
    amend: {
      title: '修改',
      from: 'inForce',
      to: 'drafted',
      by: byOfficerHere,
      fills: content,
      ask: { reason: longText('修改的原因') },
      sets: { released: false },
      leaves: sound,
    },
    propose: {
      title: '提出列入建议',
      source: listedActs,
      from: 'inForce',
      to: 'same',
      by: byOfficerHere,
      when: { allows: 'serious' },
      readBy: insideReaders,
      ask: {
        party: party('当事人统一社会信用代码'),
        decisionNo: code('行政处罚决定书文号', { hint: '本机关作出的处罚决定，例如 2026-0007' }),
        grounds: longText('列入建议', {
          hint: '性质、情节、社会危害和较重处罚的种类；当事人看不到',
        }),
      },
      within: days(0).unrolled().afterDate('until'),
      otherwise: lapse({ to: 'ended', sets: { released: false } }),
      also: [
        create(listHandling, 'propose', {
          with: {
            basis: of('id'),
            act: of('act'),
            article: of('article'),
            item: of('item'),
            years: of('years'),
            earlyMonths: of('earlyMonths'),
            consentNeeded: of('consent'),
            party: of('party'),
            decisionNo: of('decisionNo'),
            grounds: of('grounds'),
            department: ownDepartment,
          },
        }),
      ],
    },
    apply: {
      title: '启动适用的措施',
      from: ['drafted', 'inForce', 'ended'],
      to: 'same',
      by: byOfficerHere,
      ask: { entry: link('名单记录', { name: 'list-entry' }), party: party('当事人') },
      readBy: insideReaders,
      consequence: true,
      also: [
        change(measureListKeeping, 'apply', {
          link: 'measures',
          with: { entry: of('entry'), party: of('party') },
        }),
      ],
    },
    end: {
      title: '停用',
      from: ['drafted', 'inForce'],
      to: 'ended',
      by: byHeadHere,
      ask: { reason: longText('停用的原因') },
      sets: { released: false },
    },
  },
})
