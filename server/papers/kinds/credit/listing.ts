import { known } from '@zhiheng/kernel'
import { issuedBy, onlyIf, paperOf, paragraph, receiptOf } from '../../declare/index.ts'
import { remedies } from '../remedies.ts'

const told = [
  ...(['noticed', 'stated', 'unstated', 'considered', 'consenting', 'consented'] as const),
  ...(['decided', 'listed', 'removed', 'notListed'] as const),
]
const decided = ['decided', 'listed', 'removed']
const noticeNo = { field: 'noticeNo', word: '失信告' } as const
const listNo = { field: 'listNo', word: '失信列' } as const

/** What is intended and why, with what effect, what may be said against it, and how to leave the list again. */
export const listNotice = paperOf('list-entry', 'list-notice', {
  title: '列入严重违法失信名单告知书',
  when: told,
  drafts: ['proposed'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: noticeNo,
    to: '{party}',
    signedOn: 'noticedOn',
  },
  blocks: [
    paragraph(
      '依据{act}{article}，本机关拟将你单位列入严重违法失信名单。现将有关事项告知如下：',
      '一、事实',
      '行政处罚决定书文号：{decisionNo}。{facts}',
      '二、理由和依据',
      '{item}。{listedFor}',
      '三、列入的后果',
      '{consequence}',
      '四、移出名单、修复信用的途径',
      '{route}',
      '你单位有权进行陈述和申辩。',
    ),
  ],
})
export const listNoticeReceipt = receiptOf('list-entry', 'list-notice-receipt', {
  when: told,
  only: { noticedOn: known },
  issuer: issuedBy(),
  number: noticeNo,
  paper: '列入严重违法失信名单告知书',
  to: '{party}',
})

/** What was decided, for how long, and what may be done against it. */
export const listDecision = paperOf('list-entry', 'list-decision', {
  title: '列入严重违法失信名单决定书',
  when: decided,
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: listNo,
    to: '{party}',
    signedOn: 'decidedOn',
  },
  blocks: [
    paragraph('经查明：', '行政处罚决定书文号：{decisionNo}。{facts}'),
    onlyIf({ statement: known }, paragraph('你单位陈述、申辩：{statement}')),
    paragraph(
      '对陈述、申辩的复核意见：{considered}',
      '依据{act}{article}，本机关决定：',
      '{decision}',
      '列入期限至{until}。自{earlyFrom}起，你单位履行义务、消除危害后果后，可以向本机关申请信用修复、提前移出。',
      '{route}',
      remedies,
    ),
  ],
})
export const listDecisionReceipt = receiptOf('list-entry', 'list-decision-receipt', {
  when: decided,
  issuer: issuedBy(),
  number: listNo,
  paper: '列入严重违法失信名单决定书',
  to: '{party}',
})

/** That an enterprise has left the list before its term, and why. */
export const removalDecision = paperOf('list-entry', 'removal-decision', {
  title: '移出严重违法失信名单决定书',
  when: ['removed'],
  only: { removalNo: known },
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { field: 'removalNo', word: '失信移' },
    to: '{party}',
    signedOn: 'removedOn',
  },
  blocks: [
    paragraph('你单位于{decidedOn}被列入严重违法失信名单。'),
    onlyIf({ removedWhy: known }, paragraph('{removedWhy}')),
    paragraph(
      '移出原因：{removedFor}。',
      '本机关决定自{removedOn}起将你单位移出严重违法失信名单，停止公示，终止因列入而实施的措施。',
    ),
  ],
})
