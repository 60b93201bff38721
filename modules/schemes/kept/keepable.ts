/** Registers of which nothing found counts as nothing there only where they are kept: name and title of each. */
export const keepable = {
  sample: '监督抽查样品',
  nonconformity: '不合格处置',
  'penalty-case': '行政处罚案件',
  complaint: '投诉',
  incident: '质量安全事故',
  recall: '缺陷产品召回',
  interview: '行政约谈',
} as const
