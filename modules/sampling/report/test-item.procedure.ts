import {
  absent,
  atLeast,
  atMost,
  defineProcedure,
  field,
  known,
  listOf,
  ownParty,
  rule,
  sameAs,
} from '@zhiheng/kernel'
import { byLaboratory } from '../../casework/rights.ts'
import { byOfficersHere } from '../rights.ts'
import { reporting } from '../sources.ts'
import { testItem } from './test-item.register.ts'
import { testReport } from './test-report.register.ts'

const told = [
  'item',
  'unit',
  'measured',
  'measuredText',
  'lowerLimit',
  'upperLimit',
  'limitText',
  'judgement',
  'main',
  'explanation',
] as const

/** A judgement that contradicts its limits is explained; where nothing is measured or limited there is none. */
const within = {
  $all: [
    { $any: [{ lowerLimit: absent }, { measured: atLeast(field('lowerLimit')) }] },
    { $any: [{ upperLimit: absent }, { measured: atMost(field('upperLimit')) }] },
  ],
}
const agrees = [
  rule('判定合格，而实测值超出限值：请更正，或在“说明”中写明理由', 'judgement', {
    $any: [
      { judgement: absent },
      { judgement: { op: 'oneOf', values: ['fail', 'unjudged'] } },
      { measured: absent },
      { explanation: known },
      within,
    ],
  }),
  rule('判定不合格，而实测值在限值之内：请更正，或在“说明”中写明理由', 'judgement', {
    $any: [
      { judgement: absent },
      { judgement: { op: 'oneOf', values: ['pass', 'unjudged'] } },
      { measured: absent },
      { $all: [{ lowerLimit: absent }, { upperLimit: absent }] },
      { explanation: known },
      { $not: within },
    ],
  }),
]
const ofItsReport = [sameAs('sampledOn', { link: 'report', of: testReport, field: 'sampledOn' })]

/** Items are entered by the laboratory whose report it is, one by one or as a file, until the report is signed. */
export const testItemKeeping = defineProcedure('test-item-keeping', {
  title: '检验项目登记',
  source: reporting,
  about: testItem,
  states: { entered: '已录入', struck: '已删除' },
  voids: ['struck'],
  steps: {
    add: {
      title: '录入',
      from: 'new',
      to: 'entered',
      by: [...byLaboratory, ...byOfficersHere],
      fills: ['report', 'sampledOn', ...told],
      sets: { assignees: listOf(ownParty) },
      leaves: agrees,
      beside: ofItsReport,
      takesFile: true,
    },
    amend: {
      title: '修改',
      from: 'entered',
      to: 'same',
      by: [...byLaboratory, ...byOfficersHere],
      fills: told,
      leaves: agrees,
    },
    strike: {
      title: '删除',
      from: 'entered',
      to: 'struck',
      by: [...byLaboratory, ...byOfficersHere],
    },
  },
})
