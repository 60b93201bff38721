import { absent, change, isNot, known, longText, of, oneOf, rule } from '@zhiheng/kernel'
import { byOfficer } from '../casework/rights.ts'
import { sheetNames } from './sample-sheet.ts'
import { takingSamples } from './sources.ts'
import { samplingTaskHandling } from './task/sampling-task.procedure.ts'

/** What the sheet states of the batch and of where it was found. */
export const foundNames = [
  'product',
  'productClass',
  'stage',
  'level',
  'keyProduct',
  'sampledUnit',
  'sampledUnitCode',
  'producer',
] as const

const offline = { place: isNot('online') }
const complete = [
  rule('须填写抽查制度', 'regime', { regime: known }),
  rule('须说明计入合格率还是问题发现率', 'countsAs', { countsAs: known }),
  rule('须填写抽样地点', 'place', { place: known }),
  rule('须填写承办部门', 'department', { department: known }),
  rule('须填写被抽样单位统一社会信用代码，否则无法送达结果', 'sampledUnitCode', {
    sampledUnitCode: known,
  }),
  rule('生产单位代码和所在地区须一并填写', 'makerRegion', {
    $any: [{ makerCode: absent }, { makerRegion: known }],
  }),
  rule('须留备样；网络购样的除外', 'reserve', { $any: [{ place: 'online' }, { reserve: known }] }),
  ...(['orderProof', 'paymentProof', 'deliveryProof'] as const).map((name) =>
    rule('网络购样须留订单、付款和物流凭证', name, { $any: [offline, { [name]: known }] }),
  ),
]

/** Which of the two laws on farm produce a batch is under follows from what it is and where it was found. */
const ofFarm = [
  rule('产地抽查、市场抽查的农产品，产品类别须为农产品', 'productClass', {
    $any: [{ $not: { regime: oneOf('farm', 'produce') } }, { productClass: 'agricultural' }],
  }),
  rule('产地抽查的环节须为种植养殖或者生产加工', 'stage', {
    $any: [{ regime: isNot('produce') }, { stage: oneOf('planting', 'production') }],
  }),
  rule('市场抽查的环节不能是种植养殖', 'stage', {
    $any: [{ regime: isNot('farm') }, { stage: isNot('planting') }],
  }),
  rule('在生产基地抽取的农产品须按产地抽查办理', 'regime', {
    $any: [{ base: absent }, { regime: 'produce' }],
  }),
]

/** Officers take a batch by its sheet; a mistake in it is corrected until it goes to the laboratory. */
export const taking = {
  take: {
    title: '抽样',
    source: takingSamples,
    from: 'new',
    to: 'taken',
    by: byOfficer,
    fills: ['sampleNo', 'sampledOn', ...foundNames, ...sheetNames],
    leaves: [...complete, ...ofFarm],
    also: [
      change(samplingTaskHandling, 'finish', {
        link: 'task',
        with: { sampleNo: of('sampleNo') },
      }),
    ],
  },
  correctSheet: {
    title: '更正抽样单',
    from: 'taken',
    to: 'same',
    by: byOfficer,
    fills: [
      ...foundNames,
      ...sheetNames.filter((name) => name !== 'task' && name !== 'department'),
    ],
    ask: { reason: longText('更正原因') },
    leaves: [...complete, ...ofFarm],
  },
  void: {
    title: '作废抽样单',
    from: ['taken', 'atLaboratory'],
    to: 'voided',
    by: byOfficer,
    ask: { reason: longText('作废原因') },
  },
} as const
