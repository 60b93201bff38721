import { proven, type System } from './clause.ts'

const story = 'modules/rewards/story.database.test.ts'
const journey = 'e2e/reward-an-informant.spec.ts'
const pages = 'server/portal/submissions.database.test.ts'

/** What the module does of the systems that the documents ask for. */
export const rewardsSystems: readonly System[] = [
  {
    id: 'S-113',
    title: '质量安全有奖举报制度',
    clauses: [
      proven(
        '可以匿名举报；举报人与举报内容分开保存',
        ['informant', 'informant-handling', 'submission'],
        [pages, 'a report keeps who sent it apart from what it says'],
      ),
      proven(
        '查办人员、负责人、管理员和监察都看不到举报人：页面、列表、搜索、导出和接口',
        ['informant', 'tip', '/records/$register/$address'],
        [
          journey,
          'nobody who handles the case finds out who it was: page, list, search, export, API',
        ],
      ),
      proven(
        '办理人员凭查询码询问，举报人不用账号、不表明身份就能答复',
        ['sender-question', 'sender-question-handling'],
        [journey, 'the question is answered without an account'],
      ),
      proven(
        '按等级、罚没款、下限和上限计算奖励；五十万元以上须财政部门同意',
        ['reward', 'reward-handling'],
        [story, 'from 500,000 yuan on is approved only with the finance department'],
      ),
      proven(
        '几人共同举报的按比例分配',
        ['reward-payment', 'reward-payment-handling'],
        [
          story,
          'is shared by several: each has a share, and what rounding leaves is put right by hand',
        ],
      ),
      proven(
        '凭查询码确认领取，由两名指定人员之一发放；逾期未领的由系统标明',
        ['reward-payment', 'reward-payment-handling'],
        [
          story,
          'is approved by the head, claimed under the code, and paid by one of the two named',
        ],
      ),
      proven(
        '每次查看身份都留下理由和记录',
        ['informant', '/audit'],
        [journey, 'it is paid by one of the two named, whose look at the identity is on record'],
      ),
    ],
  },
]
