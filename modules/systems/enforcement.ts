import { proven, type System } from './clause.ts'

const folder = 'modules/enforcement'
const story = `${folder}/story.database.test.ts`
const joint = `${folder}/joint/story.database.test.ts`
const transfer = `${folder}/transfer/story.database.test.ts`
const rapidly =
  'is opened by any officer, worked on by a team with tasks and a common log, and reviewed by another'

/** What the module does of the systems that the documents ask for. */
export const enforcementSystems: readonly System[] = [
  {
    id: 'S-104',
    title: '快速反应机制和联动执法机制',
    clauses: [
      proven(
        '任何执法单位都可以启动紧急案件，组成工作组',
        ['rapid-case', 'rapid-case-handling'],
        [story, rapidly],
      ),
      proven('任务有期限，共同记录处置情况', ['rapid-task', 'rapid-case'], [story, rapidly]),
      proven(
        '跨部门、跨地区联合执法，逐一报告，退回补充，总结评估',
        ['joint-action', 'joint-participant', 'joint-order', 'joint-report'],
        [
          joint,
          'is reported by every department and region, sent back where it says too little, and reviewed',
        ],
      ),
      proven(
        '逾期的标明逾期，不影响继续办理',
        ['joint-action', 'joint-participant'],
        [joint, 'goes on without whoever is late or leaves: late is marked'],
      ),
    ],
  },
  {
    id: 'S-105',
    title: '行政执法与刑事司法衔接',
    clauses: [
      proven(
        '三日内决定是否移送，不批准的记明理由',
        ['crime-transfer', 'crime-transfer-handling'],
        [
          transfer,
          'suspends the case, is decided by the head within three days and by nobody who drafted it',
        ],
      ),
      proven(
        '材料齐全才能移送，缺什么说明什么',
        ['crime-transfer', 'case-paper'],
        [transfer, 'is not handed over without every paper that the rules list, and is told which'],
      ),
      proven(
        '公安机关签收，移送机关看到办理状态',
        ['transfer-file', 'transfer-reply'],
        [transfer, 'reaches the police with its letter number, and the sender sees how it stands'],
      ),
      proven(
        '无管辖权的二十四小时内转送',
        ['transfer-file', 'transfer-file-handling'],
        [
          transfer,
          'is passed on within a day to the police that are competent, and answered to the same authority',
        ],
      ),
      proven(
        '立案的三日内移交涉案物品',
        ['crime-transfer', 'crime-transfer-handling'],
        [
          transfer,
          'file a case: the goods follow within three days of the notice, and the case is transferred',
        ],
      ),
      proven(
        '不立案的提请复议、建议立案监督，或者恢复行政处理',
        ['crime-transfer', 'penalty-case'],
        [transfer, 'the case goes on by itself when no review is asked for in three days'],
      ),
    ],
  },
  {
    id: 'S-106',
    title: '打假保名优网络',
    clauses: [
      proven(
        '品牌企业加入、举报假冒，执法机关答复',
        ['brand', 'brand-report', 'brand-report-handling'],
        [
          story,
          'joins by its holder, which reports fakes, sees its own reports only and may ask again',
        ],
      ),
      proven(
        '答复期限由地区设定',
        ['brand-report', 'limit-setting'],
        [story, 'has a clock for answers only where the region has set one'],
      ),
      proven(
        '按品牌统计',
        ['fake-report-answer-rate', 'fake-reports', '/indicators/$name'],
        [
          'server/submissions/figures.database.test.ts',
          'a figure is told of enterprises and brands one by one, and of no other field',
        ],
      ),
    ],
  },
]
