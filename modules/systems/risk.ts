import { proven, type System } from './clause.ts'

const injuries = 'server/proposals/injuries.database.test.ts'
const story = 'modules/risk/story.database.test.ts'
const zero = 'modules/risk/zero.database.test.ts'
const badInput = 'modules/risk/bad-input.database.test.ts'

/** What the module does of the systems that the documents ask for. */
export const riskSystems: readonly System[] = [
  {
    id: 'S-125',
    title: '质量安全风险管理',
    clauses: [
      proven(
        '从抽查、检查、投诉举报、伤害、舆情和外部通报收集信号，人工登记、导入或由其他记录产生',
        ['signal', 'signal-handling'],
        [story, 'of a product is a signal too'],
      ),
      proven(
        '按可能性和严重性评分定级',
        ['risk-assessment', 'risk-assessing'],
        [story, 'of likelihood %i and severity %i scores %i: %s'],
      ),
      proven(
        '两人评估，负责人确定，可退回、可调整并说明理由',
        ['risk-assessment'],
        [story, 'is assessed by two, may be sent back, and is never complete without its scores'],
      ),
      proven(
        '分级预警到部门和地区，签收、退回、报告处置',
        ['warning', 'warning-recipient', 'warning-received'],
        [
          story,
          'is issued by another post to whoever is listed, signed for, returned or acted upon',
        ],
      ),
      proven(
        '红色风险即时启动快速反应',
        ['risk-assessment', 'rapid-case'],
        [
          story,
          'of the gravest kind is warned of and worked on at once; one that is slight is not',
        ],
      ),
      proven(
        '到期、解除，可向社会公布',
        ['warning', 'warning-handling'],
        [story, 'is everyone’s when it is published, and ends by itself or by a head'],
      ),
    ],
  },
  {
    id: 'S-127',
    title: '重大质量事故报告及应急处理，应急预案',
    clauses: [
      proven(
        '企业在规定的一小时内首报，是否及时当场判定',
        ['incident', 'incident-handling'],
        [story, 'is reported by the firm with what it knows; the hour is judged at once'],
      ),
      proven(
        '按死亡、重伤、损失自动定级，负责人可说明理由调整',
        ['incident'],
        [story, 'with %o is of the class %s'],
      ),
      proven(
        '两小时内逐级上报',
        ['incident-report', 'incident-report-handling'],
        [
          story,
          'goes up within two hours, and each level passes it on within two more or ends it there',
        ],
      ),
      proven(
        '补报、调查、批复、责任追究和办结',
        ['incident', 'investigation', 'accountability', 'incident-update'],
        [
          story,
          'is investigated, sent back, answered by another, and closed when everybody was held to account',
        ],
      ),
      proven(
        '应急预案有版本、有演练',
        ['response-plan', 'drill'],
        [
          story,
          'holds from its day until the next version, put in force by another post, and is drilled',
        ],
      ),
      proven(
        '零事故条件由评价读取，等级未定的事故为不详',
        ['grave-incidents', 'incident'],
        [
          zero,
          'is met by an ordinary accident, open while a class is open, and failed by a grave one until it is none',
        ],
      ),
      proven(
        '事故月报和零报告：没有报告的月份为不详，不作为零',
        ['incident-month', 'incident-month-reporting'],
        [
          zero,
          'is unknown while a month is silent, and met once each was reported, if only to be empty',
        ],
      ),
      proven(
        '一票否决由评价读取：申诉中的为不详，撤销的不计',
        ['accountability'],
        [
          zero,
          'an enterprise is held back by the one-vote veto, not by one that is appealed against or revoked',
        ],
      ),
      proven(
        '事故涉及的产品可能存在缺陷的，启动召回调查',
        ['incident', 'signal', 'recall'],
        [
          story,
          'begins with an accident or a signal of injuries, once for each, on the desk of whoever starts it',
        ],
      ),
    ],
  },
  {
    id: 'S-128',
    title: '产品伤害监测',
    clauses: [
      proven(
        '监测医院登记，不含可识别本人的信息，只有本院可见个案',
        ['injury-case', 'injury-case-keeping'],
        [story, 'is entered and corrected by its hospital alone; officers see figures, not cases'],
      ),
      proven(
        '含有证件号、电话、姓名等个人信息的填写不予登记',
        ['injury-case'],
        [badInput, 'an injury holds nothing that points at a person'],
      ),
      proven(
        '按产品和原因统计，不足五例的只对主管岗位显示',
        ['product-injuries'],
        [
          injuries,
          'injuries are counted by class and cause as they are entered, and cells below five are for the quality office alone',
        ],
      ),
      proven(
        '同一产品伤害达到数量的自动产生风险信号',
        ['signal', 'injury-case'],
        [injuries, 'five injuries by one product in three months make one signal, four make none'],
      ),
    ],
  },
]
