import { proven, type System } from './clause.ts'

const folder = 'modules/rectification'
const ladder = `${folder}/nonconformity/story.database.test.ts`
const clocks = `${folder}/nonconformity/clocks.database.test.ts`
const permits = `${folder}/permits/story.database.test.ts`
const inspections = `${folder}/inspection/story.database.test.ts`
const exits = `${folder}/exit/story.database.test.ts`
const campaigns = `${folder}/campaign/story.database.test.ts`
const contacts = `${folder}/contact/story.database.test.ts`
const safety = `${folder}/safety/story.database.test.ts`
const pages = 'server/portal/released/pages.database.test.ts'
const proposals = 'server/proposals/proposals.database.test.ts'

/** What has to be put right, and who may make and sell. */
export const rectificationSystems: readonly System[] = [
  {
    id: 'S-098',
    title: '市场准入与许可登记',
    clauses: [
      proven(
        '按企业、产品登记许可和认证及其有效期',
        ['permit', 'permit-keeping'],
        [permits, 'is in force until its last day, expires by the clock, and may be renewed'],
      ),
      proven(
        '应持证而没有有效证书的企业列出',
        ['in-scope-firm', 'in-scope-keeping'],
        [proposals, 'has one, or is looked into; and again when it ends'],
      ),
      proven(
        '无证生产转为案件线索',
        ['in-scope-firm', 'clue'],
        [permits, 'is looked into by an officer; what is confirmed becomes a lead'],
      ),
      proven(
        '经审查公开的证书，公众可查、可作开放数据',
        ['permit', 'permit-keeping'],
        [pages, 'shows what was released, a script as text, and the same as data'],
      ),
      proven(
        '持证率和无证企业数',
        ['permit-coverage', 'unlicensed-firms'],
        [`${folder}/figures.database.test.ts`, 'permits and who has none'],
      ),
    ],
  },
  {
    id: 'S-099',
    title: '强制退出与淘汰落后产能',
    clauses: [
      proven(
        '责令退出、期限、核实、退出和公开',
        ['exit-case', 'exit-handling'],
        [
          exits,
          'is ordered by another post with a day that lies ahead, prolonged, verified late and made public',
        ],
      ),
      proven(
        '只有整改仍不合格的才强制退出',
        ['exit-case', 'nonconformity'],
        [
          `${folder}/bad-input.database.test.ts`,
          'nobody records a re-inspection, an announcement or an exit by itself',
        ],
      ),
      proven(
        '整改、复查、公告、停业整顿到退出的全过程',
        ['nonconformity', 'reinspection', 'referral-up', 'announcement', 'announcement-receipt'],
        [ladder, 'is stopped, fails again, and leaves the market after it was heard'],
      ),
      proven(
        '落后产能凭名录列入',
        ['exit-case', 'exit-handling'],
        [
          `${folder}/bad-input.database.test.ts`,
          'no enterprise is made to leave as backward without proof of the list',
        ],
      ),
      proven(
        '公告后复查不早于60日、不晚于90日',
        ['nonconformity', 'nonconformity-handling'],
        [clocks, 'lets nobody look a second time before 60 days from the announcement'],
      ),
    ],
  },
  {
    id: 'S-101',
    title: '区域监管责任与企业联系点',
    clauses: [
      proven(
        '企业和责任区域对应联系人员，有起止日期',
        ['contact-point', 'contact-point-keeping'],
        [
          contacts,
          'binds an enterprise to one inspector from a day on, and to another from a later one',
        ],
      ),
      proven(
        '走访记录和告知、回复',
        ['contact-visit', 'contact-visiting'],
        [
          contacts,
          'tells the enterprise something, is answered, and is followed by a case where something was found',
        ],
      ),
    ],
  },
  {
    id: 'S-103',
    title: '专项整治与大案要案督办',
    clauses: [
      proven(
        '行动的产品、地区、单位和目标',
        ['campaign', 'campaigning', 'campaign-participant'],
        [
          campaigns,
          'reaches the counties, is reported on monthly, and is closed when every return is counted',
        ],
      ),
      proven(
        '各地区报送检查、问题、立案、案值和查扣',
        ['campaign-notice', 'campaign-return'],
        [campaigns, 'sends a return back that does not add up, and takes the better one'],
      ),
      proven(
        '督办编号、期限、报告和结案',
        ['major-case', 'major-case-order', 'major-case-report'],
        [
          `${folder}/major-case/story.database.test.ts`,
          'a supervised case has a number and a day, is reported on, sent back, reported again and signed off',
        ],
      ),
    ],
  },
  {
    id: 'S-107',
    title: '执法监督检查机制与执法责任制',
    clauses: [
      proven(
        '按对象和检查人员安排、记录检查，写明依据、事项和检查情况',
        ['site-inspection', 'site-inspecting'],
        [
          inspections,
          'is planned, done by two, opens a case, and is published by another post in 20 working days',
        ],
      ),
      proven(
        '检查发现违法的转为案件线索',
        ['site-inspection', 'clue'],
        [
          inspections,
          'becomes a lead where the law may have been broken; only such fields as have a ladder open a case',
        ],
      ),
      proven(
        '企业异议与更正',
        ['inspection-result', 'inspection-result-telling'],
        [inspections, 'is corrected when the enterprise objects and is right'],
      ),
      proven(
        '案卷评查，错误执法的责任',
        ['site-inspection', 'site-inspecting', 'case-quality'],
        [
          inspections,
          'is reviewed by somebody who was not there, with who answers for it where it was wrong',
        ],
      ),
      proven(
        '查实违法的立案处罚，调查与审核、决定分开',
        ['penalty-case', 'penalty-handling'],
        [
          'modules/enforcement/penalty/story.database.test.ts',
          'is reviewed by nobody who investigated or proposed it, and may be sent back',
        ],
      ),
      proven(
        '按双随机抽取结果自动安排检查',
        ['site-inspection', 'draw', '/draws/$address'],
        [
          'modules/sampling/lots.database.test.ts',
          'arranges an inspection of each enterprise drawn, by two who are in no conflict with it, once',
        ],
      ),
    ],
  },
  {
    id: 'S-109',
    title: '放心工程与食品安全风险排查',
    clauses: [
      proven(
        '参与单位、验收标准、检查、授牌和摘牌',
        ['safety-project', 'safety-project-handling'],
        [safety, 'is given after a check, looked at, ends by the clock, is renewed and taken away'],
      ),
      proven(
        '风险排查清单和销号',
        ['screening', 'screening-handling', 'screened-risk-closure'],
        [safety, 'is put right late, sent back, and struck off by the head'],
      ),
    ],
  },
]
