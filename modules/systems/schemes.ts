import { open, proven, type System } from './clause.ts'

const story = 'modules/schemes/story.database.test.ts'
const draft = ['scheme-draft', 'scheme-rule', 'scheme-draft-handling', 'scheme-rule-keeping']
const written = ['scheme', 'criterion', 'scheme-term', 'scheme-handling', '/schemes']
const book = 'modules/schemes/contents/story.database.test.ts'
const rules = 'is a draft with the document, every rule with its article, figure and words'

/** Awards, assessments and standards: so far their rules. */
export const schemeSystems: readonly System[] = [
  {
    id: 'S-043',
    title: '政府质量奖励制度',
    clauses: [
      proven(
        '周期、名额、条件、程序、金额、有效期和限制由办法原文读出，逐条核对',
        [...draft, '/load'],
        [story, rules],
      ),
      proven('达标指标、分值权重和分数等次由标准和考核办法读出', draft, [
        'policy/score.test.ts',
        'is read as measured on what the grammar was developed with: %s',
      ]),
      proven('由范本或以往方案复制，改动条件、分值、名额和期限，另立新奖', written, [
        book,
        'has its own code and numbers, and nothing to do with the one that it was copied from',
      ]),
      open('按已批准的方案开展一届评审：申报、评分、获奖名单'),
      open('获奖组织和个人名册'),
    ],
  },
  {
    id: 'S-046',
    title: '评定标准、实施指南、行业分类标准、工作程序、管理制度',
    clauses: [
      proven('办公室起草，另一岗位批准或退回', draft, [
        story,
        'waits for another post, which may return it',
      ]),
      proven('批准后不再改动，由新方案取代', draft, [
        story,
        'is frozen once it is approved: its rules are in force and nothing is added',
      ]),
      proven('批准的内容按摘要封存，按施行日期生效，由新版本取代', written, [
        book,
        'is returned with a reason, corrected, and takes the place of the version in force on its day',
      ]),
      open('评审委员会作为批准者'),
      open('一届评审适用开始时有效的版本'),
    ],
  },
]
