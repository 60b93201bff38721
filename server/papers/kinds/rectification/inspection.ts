import { beside, form, paperOf, sealHere, signHere } from '../../declare/index.ts'

/** What two inspectors saw, signed by both sides. */
export const inspectionRecord = paperOf('site-inspection', 'record', {
  title: '现场检查记录',
  when: ['done', 'clean', 'ordered', 'filed', 'published'],
  drafts: ['planned'],
  meta: [['检查编号：{inspectionNo}', '{department}']],
  blocks: [
    form([
      ['被检查单位', '{party}', 12],
      beside(['检查方式', '{kind}'], ['检查领域', '{regime}'], 12),
      beside(['检查日期', '{doneOn}'], ['检查人员', '{assignees}'], 14),
      ['检查依据', '{basis}', 14],
      ['检查事项', '{items}', 30],
      ['检查情况', '{findings}', 60],
      ['检查结果', '{outcome}', 12],
      ['被检查单位意见', sealHere, 30],
      ['检查人员（两人）', signHere, 24],
    ]),
  ],
})
