import { proven, type System } from './clause.ts'

const story = 'modules/recalls/story.database.test.ts'
const ledger = 'modules/recalls/ledger/ledger.database.test.ts'
const papers = 'server/papers/kinds/recalls/recalls-papers.database.test.ts'

/** What the module does of the systems that the documents ask for. */
export const recallsSystems: readonly System[] = [
  {
    id: 'S-129',
    title: '缺陷产品召回、不安全食品召回制度',
    clauses: [
      proven(
        '食品召回：按级别限时启动、完成和报告',
        ['recall', 'recall-handling'],
        [
          story,
          'begins within 24 hours of knowing, ends within 10 working days of the notice, and is reported within 5',
        ],
      ),
      proven(
        '消费品召回：限时报告缺陷，召回计划、进展和总结',
        ['recall', 'recall-progress'],
        [
          story,
          'is reported within 2 working days, planned within what the region sets, and reported on every 3 months',
        ],
      ),
      proven(
        '召回计划不完整的退回，期限不够的经批准延长并公布',
        ['recall', 'recall-notice'],
        [
          story,
          'whose plan is not enough begins anew, and whose time is too short gets more, which is published',
        ],
      ),
      proven(
        '责令召回、异议和强制处置',
        ['recall', 'clue'],
        [story, 'is ordered, opposed, upheld, and forced as a lead of its own'],
      ),
      proven(
        '召回公告经另一岗位审核后公开，写明进度和数量',
        ['recall-notice'],
        [story, 'is seen once a second post has released it, and says how far the recall has come'],
      ),
      proven(
        '按批次登记售出、召回、使用和处置的数量，自动汇总',
        ['batch', 'movement'],
        [ledger, 'is added up with every line, in the same transaction'],
      ),
      proven(
        '数量不可修改，只能冲正一次；处置数量不得超过收回和封存的数量',
        ['movement'],
        [ledger, 'takes a line back once, by its opposite; what it was needed for keeps it'],
      ),
      proven(
        '数量差异须说明，效果由另一人评估，处置完毕才能办结',
        ['recall'],
        [story, 'is accounted for, judged by another, and closed when nothing is left over'],
      ),
      proven(
        '召回产品的监督销毁',
        ['recall'],
        [story, 'has its destruction watched by two before it is closed'],
      ),
      proven(
        '召回计划表、责令召回通知书、召回公告和召回总结报告',
        ['recall', 'recall-notice'],
        [papers, 'plan, notice and report say what was planned, told and added up'],
      ),
    ],
  },
]
