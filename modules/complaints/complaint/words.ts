/** What complaints are about, for figures. */
export const matters = {
  quality: '质量',
  safety: '安全',
  food: '食品',
  price: '价格',
  measure: '计量',
  advert: '广告',
  contract: '合同',
  service: '售后服务',
  licence: '证照和标识',
  other: '其他',
} as const

/** Grounds on which a complaint is not taken up: Order 121, Art. 16. */
export const refusals = {
  r1: 'R1 不属市场监管部门职责或本机关无权处理',
  r2: 'R2 法院、仲裁机构、行政机关、消费者组织等已受理或处理',
  r3: 'R3 不是为生活消费需要，或不能证明有消费争议',
  r4: 'R4 知道或应当知道权益受损之日起超过三年',
  r5: 'R5 未按要求提供材料或材料不实',
  r6: 'R6 身份虚假或拒绝核验身份',
  r7: 'R7 法律法规规章规定不予受理的其他情形',
} as const

/** Grounds on which mediation ends: Order 121, Art. 23. E5 is said by the clock alone. */
export const endings = {
  e1: 'E1 投诉人撤回或双方自行和解',
  e2: 'E2 一方无正当理由不参加或拒绝调解',
  e3: 'E3 一方明确表示无法达成协议',
  e4: 'E4 对检测鉴定费用承担无法协商一致',
  e5: 'E5 自受理之日起满期未达成协议',
  e6: 'E6 发现有不予受理的情形或欺诈',
  e7: 'E7 自然人死亡、组织终止，无人承受权利义务',
  e8: 'E8 应当终止的其他情形',
} as const

/** What was found once a complaint was over: substantiated, and whose fault it was. */
export const verdicts = {
  proven: '查实，经营者自身原因',
  provenOther: '查实，非经营者自身原因',
  unproven: '未查实',
} as const

/** What became of a complaint. */
export const outcomes = {
  agreed: '达成调解协议',
  ended: '终止调解',
  refused: '不予受理',
  withdrawn: '撤回',
  routed: '分送其他地区',
} as const
