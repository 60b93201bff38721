import { proven, type System } from './clause.ts'

const story = 'modules/supervision/story.database.test.ts'
const compare = 'modules/programme/cascade/compare.test.ts'
const inspection =
  'ends only when everything that it found is closed, by another post than reported'
const meeting = 'calls its units with one step, and what it decides becomes a task of the document'

/** What is chased, inspected and decided. */
export const supervisionSystems: readonly System[] = [
  {
    id: 'S-003',
    title: '联席会议制度',
    clauses: [
      proven(
        '定期和临时会议的安排、通知与回执',
        ['meeting', 'meeting-handling', 'meeting-notice', '/supervision/meetings/$address'],
        [story, meeting],
      ),
      proven(
        '议题、出席、纪要与议定事项',
        ['meeting', 'meeting-notice', 'decision', '/supervision/meetings/$address'],
        [story, 'notes who came and ends with its minutes'],
      ),
      proven(
        '议定事项转为有牵头、责任单位和期限的任务',
        ['decision', 'decision-handling', 'task'],
        [story, meeting],
      ),
    ],
  },
  {
    id: 'S-005',
    title: '地区、部门和创建主体的计划',
    clauses: [
      proven(
        '地区载入并确认本级计划',
        ['document', 'document-handling', '/load'],
        [
          'modules/programme/story.database.test.ts',
          'may be confirmed by the office of its own region only',
        ],
      ),
      proven(
        '公开须经另一岗位审查',
        ['document-handling'],
        [
          'modules/programme/publication.database.test.ts',
          'sees the outline once a second post has released it, and stated figures once they are released too',
        ],
      ),
      proven(
        '引用的发文字号构成依据关系',
        ['document', '/outline/$address'],
        [
          'modules/programme/cascade/numbers.test.ts',
          'are a document’s basis without its own number',
        ],
      ),
      proven(
        '下级计划是否覆盖上级目标和任务',
        ['document', 'goal', 'task', '/coverage/$address'],
        [
          'modules/programme/cascade/coverage.test.ts',
          'covers, weakens, misses or leaves open each goal and task, and says why',
        ],
      ),
      proven(
        '下级目标不低于上级，数量按合计比较',
        ['goal', '/coverage/$address'],
        [compare, 'are compared by their sum'],
      ),
      proven(
        '部门、行业组织和企业提交自己的计划',
        ['unit-plan', 'unit-plan-handling', '/coverage/$address'],
        [
          'modules/programme/units/unit-plan.database.test.ts',
          'comes back with the reason and is submitted again as the next version; the first one stays',
        ],
      ),
      proven(
        '下级地区报送本级计划，上级签收后批准或退回',
        ['plan-filing', 'plan-filing-handling', 'filing-answer', '/coverage/$address'],
        [
          'e2e/file-a-plan.spec.ts',
          'a county files its plan, corrects what came back, and the city approves the second version',
        ],
      ),
      proven(
        '计划的版本：更正后再次报送，最新一次有效',
        ['plan-filing', 'document-handling'],
        [
          'modules/programme/filing/filing.database.test.ts',
          'is filed again as the next version, compared with the upper document once that is released',
        ],
      ),
    ],
  },
  {
    id: 'S-025',
    title: '任务执行的监督检查',
    clauses: [
      proven(
        '发起督查，选定单位和任务',
        ['inspection-round', 'inspection-subject', '/supervision/rounds/$address'],
        [story, inspection],
      ),
      proven('登记发现的问题', ['finding', 'finding-handling'], [story, inspection]),
      proven('限期整改', ['finding', 'finding-handling'], [story, inspection]),
      proven(
        '复查销号，全部销号后结束督查',
        ['finding', 'inspection-round-handling'],
        [story, inspection],
      ),
      proven(
        '逾期任务发督办单，部门签收并答复，办公室认可办结',
        ['supervision-slip', 'supervision-slip-handling', '/supervision/slips/new', '/'],
        [
          'e2e/supervise-a-late-task.spec.ts',
          'a late task is supervised: issued in two clicks, signed for, answered with evidence, closed',
        ],
      ),
      proven(
        '逾期未复可提级督办',
        ['supervision-slip', 'supervision-slip-handling'],
        [
          story,
          'is overdue by the clock the day after, goes up to the leaders, and is then answered late',
        ],
      ),
      proven(
        '问题送达下级地区并由其报告整改',
        ['finding', 'finding-order', 'finding-reply'],
        [story, 'reaches its office, which signs and reports; taken in, the report is verified'],
      ),
    ],
  },
]
