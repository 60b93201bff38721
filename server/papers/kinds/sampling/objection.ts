import { issuedBy, onlyIf, paperOf, paragraph, receiptOf } from '../../declare/index.ts'
import { remedies } from '../remedies.ts'

const about = '你单位{receivedOn}对{product}（抽样单编号{sampleNo}）提出的{kind}申请收悉。'
const head = (word: string, step: string) =>
  ({
    mark: 'plain',
    issuer: issuedBy(),
    number: { field: 'objectionNo', word },
    to: '{party}',
    signedOn: { step },
  }) as const

/** Told that the application is accepted. */
export const acceptancePaper = paperOf('objection', 'acceptance', {
  title: '复检、异议受理通知书',
  when: ['accepted', 'laboratoryChosen', 'retesting', 'retested', 'decided'],
  letterhead: head('复受', 'accept'),
  blocks: [
    paragraph(about, '经审查，符合受理条件，决定予以受理。'),
    onlyIf(
      { kind: 'retest' },
      paragraph(
        '复检机构由本机关在公布的名录中随机确定，与初检机构不同；复检结论为最终检验结论。复检期间，你单位应当继续采取风险控制措施。',
      ),
    ),
  ],
})

/** Told that it is not, and why. */
export const refusalPaper = paperOf('objection', 'refusal', {
  title: '复检、异议不予受理通知书',
  when: ['refused'],
  letterhead: head('复不受', 'refuse'),
  blocks: [
    paragraph(about, '经审查，因{refusal}，决定不予受理。', '理由：{@refuse.reason}', remedies),
  ],
})

/** What came of it. */
export const objectionDecision = paperOf('objection', 'decision', {
  title: '复检、异议处理决定书',
  when: ['decided'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { field: 'objectionNo', word: '复决' },
    to: '{party}',
    signedOn: 'decidedOn',
  },
  blocks: [
    paragraph(about),
    onlyIf({ kind: 'retest' }, paragraph('经{retestLaboratory}复检，结论为{result}。')),
    paragraph('处理决定：{decision}', '处理结果：{outcome}。', remedies),
  ],
})
export const objectionReceipt = receiptOf('objection', 'decision-receipt', {
  when: ['decided'],
  issuer: issuedBy(),
  number: { field: 'objectionNo', word: '复决' },
  paper: '复检、异议处理决定书',
  to: '{party}',
})
