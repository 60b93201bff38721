import { proven, type System } from './clause.ts'

const folder = 'modules/complaints'
const story = `${folder}/story.database.test.ts`
const bad = `${folder}/bad-input.database.test.ts`
const lists = 'server/imports/platforms.database.test.ts'
const listJourney = 'e2e/import-platform-list.spec.ts'
const figures = 'server/submissions/figures.database.test.ts'
const volunteers = `${folder}/supervisor/story.database.test.ts`
const pages = 'server/portal/submissions.database.test.ts'

/** What the module does of the systems that the documents ask for. */
export const complaintsSystems: readonly System[] = [
  {
    id: 'S-112',
    title: '投诉热线和投诉信息平台',
    clauses: [
      proven(
        '各渠道来件连同平台编号；平台清单可反复导入，只更新办理状态',
        ['submission', 'channel-record', 'channel-record-keeping'],
        [listJourney, 'the next list says how things stand there, and changes nothing else'],
      ),
      proven(
        '平台清单的列名由用户对上，按来源记住，下次自动对上',
        ['import-source', 'import-source-keeping'],
        [
          lists,
          'what a person says of foreign columns is remembered for the region, and the next list from there is read so',
        ],
      ),
      proven(
        '答复按平台的列名导出',
        ['channel-record', '/records/$register'],
        [listJourney, 'answers go back as a spreadsheet in the columns of the platform'],
      ),
      proven(
        '公众网上提交，不需要账号，凭查询码看进度',
        ['submission', 'submission-handling'],
        [pages, 'one sees how far it is, however the code is typed, and what one is to be told'],
      ),
      proven(
        '一件来件既投诉又举报的，分为两件办理',
        ['submission', 'complaint', 'tip'],
        [story, 'becomes two cases that run apart, and the report says nothing of who wrote'],
      ),
      proven(
        '按地区和事项分送有管辖权的机关，七个工作日自最先收到之日起算',
        ['submission-handling', 'competence-dispute'],
        [story, 'goes to the county’s desk with its day of receipt, which signs or sends it back'],
      ),
      proven(
        '七个工作日内决定是否受理',
        ['complaint', 'complaint-handling'],
        [story, 'is to be accepted by the seventh working day, which may be a Saturday'],
      ),
      proven(
        '不予受理写明情形、理由和其他救济途径',
        ['complaint-handling'],
        [story, 'is refused with a ground, the reasons and the other remedies, or not at all'],
      ),
      proven(
        '调解、告知结果、回访评价',
        ['complaint-handling', 'complaint-inquiry', 'mediation-session'],
        [
          story,
          'is agreed on; both sides are told, it is closed, called back on, and mediated once more',
        ],
      ),
      proven(
        '六十日届满未达成协议的由系统终止；总局令第20号施行期间收到的按原规定办理',
        ['complaint-handling'],
        [
          story,
          'ends by the clock when its sixty days are over, and by nobody else for that reason',
        ],
      ),
      proven(
        '举报转为案件线索，核查和处罚结果回到举报',
        ['tip', 'tip-handling', 'clue'],
        [
          'modules/rewards/story.database.test.ts',
          'becomes a lead, a case and, once the case is closed, the proposal of a reward',
        ],
      ),
      proven(
        '受理率、按期率、调解成功率、挽回损失、满意度等统计，随办理同时更新',
        [
          'complaints-received',
          'complaints-taken',
          'complaints-taken-in-time',
          'mediation-success',
          'complaint-refunds',
          'complaint-satisfaction',
          'tips-filed',
        ],
        [
          bad,
          'ten thousand letters are received, and ten thousand are split in one go, with figures that agree',
        ],
      ),
      proven(
        '处理统计报告：渠道、事项、结果、时限，与上年同期比较，可打印',
        ['complaints-received', 'mediation-success', '/complaints/statistics'],
        [
          figures,
          'the report on a period has the whole, and its channels, matters and outcomes, on the page and on paper',
        ],
      ),
      proven(
        '查实的重大投诉供评奖、信用和创建核查使用',
        ['complaint', 'complaint-handling', 'major-complaints-proven'],
        [
          'modules/complaints/publicity/story.database.test.ts',
          'is proved by the head alone, with its facts, and counts for its enterprise in its window',
        ],
      ),
      proven(
        '消费投诉信息公示：只公示办结的投诉，同一经营者少于三件的不公示；经营者可以提出异议',
        ['complaint-disclosure', 'complaint-disclosure-handling'],
        [
          figures,
          'what is published by enterprise leaves out what is open and what is of fewer than three',
        ],
      ),
      proven(
        '消费警示由一岗拟稿、另一岗公布，公开页面可订阅',
        ['consumer-warning', 'consumer-warning-handling'],
        [
          'modules/complaints/publicity/story.database.test.ts',
          'is published by another post than drafted it, and is gone when it is taken down',
        ],
      ),
    ],
  },
  {
    id: 'S-114',
    title: '质量仲裁检验、质量鉴定和质量纠纷调解',
    clauses: [
      proven(
        '一方、双方或者机关提出；协商或指定机构；样品封存移交；出具意见',
        ['complaint-testing', 'complaint-testing-handling', 'mediation-body'],
        [story, 'waits while something is tested, and has its days back afterwards'],
      ),
      proven(
        '检测鉴定的时间不计入调解期限',
        ['complaint-handling', 'complaint-testing'],
        [story, 'waits while something is tested, and has its days back afterwards'],
      ),
      proven(
        '达成协议或者终止调解，印制调解书和告知书',
        ['complaint', 'mediation-session'],
        [
          'server/papers/kinds/complaints/complaints-papers.database.test.ts',
          'an agreement shows its meetings and leaves room for both to sign',
        ],
      ),
    ],
  },
  {
    id: 'S-115',
    title: '社会质量监督员制度',
    clauses: [
      proven(
        '聘任、培训、续聘，聘期届满自动终止',
        ['social-supervisor', 'social-supervisor-keeping'],
        [volunteers, 'is appointed for a term, trained, renewed, and out of office when it ends'],
      ),
      proven(
        '收集观察情况并转为线索',
        ['observation', 'observation-handling', 'submission'],
        [volunteers, 'is taken up as a report, or not, with the reason'],
      ),
      proven(
        '统计',
        ['observations', 'observations-taken'],
        [volunteers, 'is counted by kind and by what became of it'],
      ),
    ],
  },
]
