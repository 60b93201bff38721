import { known } from '@zhiheng/kernel'
import { issuedBy, onlyIf, paperOf, paragraph } from '../../declare/index.ts'

const mediated = [
  'accepted',
  'mediating',
  'testing',
  'paused',
  'agreed',
  'ended',
  'notified',
  'closed',
]
/** The name stands with the submission alone: room is left for a hand. */
const complainant = '投诉人'

/** Within seven working days, that it was taken up. */
export const acceptance = paperOf('complaint', 'acceptance', {
  title: '投诉受理告知书',
  when: mediated,
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { word: '诉受' },
    to: complainant,
    signedOn: 'acceptedOn',
  },
  blocks: [
    paragraph(
      '你于{receivedOn}对{respondent}的投诉（编号：{caseNo}）收悉。经审查，符合受理条件，本机关决定受理。',
      '本机关将依法组织调解。调解以双方自愿为原则；检测、鉴定的时间不计入调解期限。',
    ),
  ],
})

/** That it was not, why, and what else the consumer may do (消费者权益保护法, Art. 39). */
export const refusal = paperOf('complaint', 'refusal', {
  title: '投诉不予受理告知书',
  when: ['refused'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { word: '诉不' },
    to: complainant,
    signedOn: { step: 'refuse' },
  },
  blocks: [
    paragraph(
      '你于{receivedOn}对{respondent}的投诉（编号：{caseNo}）收悉。经审查，属于下列情形，决定不予受理：',
      '{refusal}',
      '{refusalWhy}',
      '依据《中华人民共和国消费者权益保护法》第三十九条，你还可以与经营者协商和解，请求消费者协会或者依法成立的其他调解组织调解，根据与经营者达成的仲裁协议提请仲裁，或者向人民法院提起诉讼。',
    ),
  ],
})

/** That mediation has ended, and on which ground. */
export const ending = paperOf('complaint', 'ending', {
  title: '终止调解告知书',
  only: { endReason: known },
  when: ['ended', 'notified', 'closed'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { word: '诉终' },
    to: `${complainant}、{respondent}`,
    signedOn: 'endedOn',
  },
  blocks: [
    paragraph('关于{respondent}的投诉（编号：{caseNo}），本机关于{acceptedOn}受理。'),
    onlyIf({ endReason: known }, paragraph('现因下列情形，决定终止调解：', '{endReason}')),
    onlyIf({ endWhy: known }, paragraph('{endWhy}')),
    paragraph('双方可以依法通过仲裁、诉讼等其他途径解决争议。'),
  ],
})

/** That the matter belongs to another authority, to which it was sent. */
export const routing = paperOf('complaint', 'routing', {
  title: '投诉移送告知书',
  when: ['routed'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { word: '诉移' },
    to: complainant,
    signedOn: { step: 'route' },
  },
  blocks: [
    paragraph(
      '你于{receivedOn}对{respondent}的投诉（编号：{caseNo}），依据{jurisdictionWhy}，由{jurisdiction}市场监管部门管辖，已分送该机关办理，请与其联系。',
    ),
  ],
})

/** An association mediates for the authority, and may not hand it on (Art. 19). */
export const delegation = paperOf('complaint', 'delegation', {
  title: '委托调解函',
  only: { delegatedTo: known },
  when: ['mediating', 'testing', 'paused'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { word: '诉委' },
    to: '{delegatedTo}',
    signedOn: { step: 'delegate' },
  },
  blocks: [
    paragraph(
      '关于{respondent}的投诉（编号：{caseNo}），双方同意委托你单位调解：{@delegate.consent}。',
      '投诉请求和事实：{demand}',
      '请依法组织调解，不得再行委托，并将调解结果函告本机关。',
    ),
  ],
})
