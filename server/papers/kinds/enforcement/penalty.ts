import { known } from '@zhiheng/kernel'
import {
  beside,
  form,
  issuedBy,
  onlyIf,
  paperOf,
  paragraph,
  receiptOf,
  rows,
  sealHere,
  signHere,
} from '../../declare/index.ts'
import { remedies, reviewFirst } from '../remedies.ts'

const undecided = ['hearingAsked', 'hearingNotified', 'heard', 'waived'] as const
const decided = ['decided', 'served', 'overdue', 'postponed', 'executed', 'closed'] as const
const number = { field: 'decisionNo', word: '罚' } as const

/** Why a case is filed, for its file. */
export const filingForm = paperOf('penalty-case', 'filing-form', {
  title: '立案审批表',
  only: { kind: 'general' },
  when: ['filed', 'investigating', 'proposed', 'reviewed', 'notified', ...undecided, ...decided],
  meta: [['案件编号：{caseNo}', '{department}']],
  blocks: [
    form([
      ['案由', '{subject}', 14],
      ['当事人', '{party}', 14],
      beside(['程序', '{kind}'], ['立案日期', '{filedOn}'], 12),
      ['案件来源', '{clue.source}', 12],
      ['线索内容', '{clue.facts}', 60],
      ['承办人意见', signHere, 30],
      ['承办机构负责人意见', signHere, 30],
      ['部门负责人意见', signHere, 30],
    ]),
  ],
})

/** What is intended, and what the party may do. */
export const penaltyNotice = paperOf('penalty-case', 'penalty-notice', {
  title: '行政处罚告知书',
  only: { kind: 'general' },
  when: ['notified', ...undecided, ...decided],
  drafts: ['reviewed'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { word: '罚告' },
    to: '{party}',
    signedOn: { step: 'notify' },
  },
  blocks: [
    paragraph(
      '你单位{subject}一案，本机关已调查终结。现将拟作出的行政处罚及事实、理由、依据告知如下：',
      '{@notify.told}',
      '依据《中华人民共和国行政处罚法》第四十四条、第四十五条，你单位有权进行陈述和申辩。',
      '依据《中华人民共和国行政处罚法》第六十三条、第六十四条，符合听证条件的，你单位可以在收到本告知书之日起五个工作日内要求听证；逾期未要求的，视为放弃。',
    ),
  ],
})
export const penaltyNoticeReceipt = receiptOf('penalty-case', 'penalty-notice-receipt', {
  only: { kind: 'general' },
  when: ['notified', ...undecided, ...decided],
  issuer: issuedBy(),
  paper: '行政处罚告知书',
  to: '{party}',
})

/** What was decided, how it is paid, and what may be done against it. */
export const penaltyDecision = paperOf('penalty-case', 'penalty-decision', {
  title: '行政处罚决定书',
  when: decided,
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number,
    to: '{party}',
    signedOn: 'decidedOn',
  },
  blocks: [
    paragraph('你单位{subject}一案，现已查明：'),
    onlyIf({ kind: 'general' }, paragraph('{investigation}')),
    paragraph('本机关决定：', '{decision}'),
    onlyIf({ fine: known }, paragraph('罚款：{fine}。')),
    onlyIf({ confiscated: known }, paragraph('没收：{confiscated}。')),
    onlyIf(
      { outcome: 'penalised' },
      paragraph(
        '你单位应当自收到本决定书之日起十五日内缴纳罚没款。逾期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。',
      ),
    ),
    onlyIf({ kind: 'general' }, paragraph(remedies)),
    onlyIf({ kind: 'simple' }, paragraph(reviewFirst)),
  ],
})
export const penaltyDecisionReceipt = receiptOf('penalty-case', 'penalty-decision-receipt', {
  when: decided,
  issuer: issuedBy(),
  number,
  paper: '行政处罚决定书',
  to: '{party}',
})

/** That everything was carried out, for the file. */
export const closingForm = paperOf('penalty-case', 'closing-form', {
  title: '结案审批表',
  when: ['closed'],
  drafts: ['executed'],
  meta: [['案件编号：{caseNo}', '{department}']],
  blocks: [
    form([
      ['案由', '{subject}', 14],
      ['当事人', '{party}', 14],
      beside(['立案日期', '{filedOn}'], ['决定日期', '{decidedOn}'], 12),
      beside(['处理结果', '{outcome}'], ['送达日期', '{servedOn}'], 12),
      ['决定内容', '{decision}', 40],
      beside(['罚款', '{fine}'], ['没收', '{confiscated}'], 12),
      beside(['已缴罚没款', '{paid}'], ['加处罚款', '{surcharge}'], 12),
      ['承办人意见', signHere, 30],
      ['部门负责人意见', signHere, 30],
    ]),
    rows('case-paper', 'case', {
      where: { state: 'kept' },
      columns: [
        { title: '材料', mm: 80, text: '{title}' },
        { title: '种类', mm: 50, text: '{kind}' },
        { title: '日期', mm: 30, text: '{on}' },
      ],
      none: '本案没有归卷材料。',
    }),
  ],
})

/** When and where, and before whom. */
export const hearingNotice = paperOf('hearing', 'hearing-notice', {
  title: '听证通知书',
  when: ['called', 'held', 'absent'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { word: '听通' },
    to: '{party}',
    signedOn: 'notifiedOn',
  },
  blocks: [
    paragraph(
      '根据你单位的要求，本机关决定就{case.subject}一案举行听证。',
      '听证日期：{on}。听证地点：{place}。听证主持人：{chair}。',
      '你单位可以亲自参加，也可以委托一至二人代理；认为主持人与本案有直接利害关系的，有权申请回避。无正当理由拒不出席或者未经许可中途退出的，视为放弃听证。',
    ),
  ],
})

/** A decision to seal or seize, with its list. */
export const seizureOrder = paperOf('seizure', 'seizure-order', {
  title: '查封、扣押决定书',
  when: ['seized', 'ended'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { field: 'seizureNo', word: '查扣' },
    to: '{party}',
    signedOn: 'seizedOn',
  },
  blocks: [
    paragraph('本机关决定对你单位下列场所、财物予以查封、扣押：', '{object}'),
    form([
      ['清单', '{list}', 50],
      beside(['存放地点', '{place}'], ['查封、扣押日期', '{seizedOn}'], 14),
      ['当事人', sealHere, 26],
      ['执法人员（两人）', signHere, 24],
    ]),
    paragraph(remedies),
  ],
})
