import { issuedBy, paperOf, paragraph, rows } from '../../declare/index.ts'

/** The plan of a joint action, with who does what until when. */
export const jointPlan = paperOf('joint-action', 'joint-plan', {
  title: '联合执法方案',
  heading: '{subject}联合执法方案',
  when: ['running', 'reported', 'closed'],
  drafts: ['opened'],
  letterhead: {
    mark: 'red',
    issuer: issuedBy(),
    number: { field: 'actionNo', word: '联' },
    signedOn: { step: 'start' },
    printedOn: { step: 'start' },
  },
  blocks: [
    paragraph('一、时间', '{since}至{until}。', '二、方案', '{plan}', '三、分工'),
    rows('joint-participant', 'action', {
      columns: [
        { title: '参加单位', mm: 44, text: '{department}{toRegion}' },
        { title: '承担任务', mm: 84, text: '{task}' },
        { title: '报告期限', mm: 30, text: '{due}' },
      ],
      none: '尚未列入参加单位。',
    }),
  ],
})
