import { proven, type System } from './clause.ts'

const story = 'modules/programme/story.database.test.ts'
const duties = 'modules/programme/today/duties.test.ts'
const returned = 'goes from the office to its department and back with its returns'

const groups = 'server/groups/groups.database.test.ts'
const posts = 'server/posts/posts.database.test.ts'
const mismatch = 'modules/organisation/mismatch.test.ts'

/** Who leads and carries the work. */
export const organisationSystems: readonly System[] = [
  {
    id: 'S-001',
    title: '质量工作领导小组',
    clauses: [
      proven(
        '成员单位名单及起止日期',
        ['leading-group', 'group-member', '/organisation'],
        [
          'modules/organisation/departments.database.test.ts',
          '各成员单位 are the bodies in the group’s own list on that day',
        ],
      ),
      proven(
        '岗位由具体的人担任，在所辖地区内行使',
        ['person', 'post', 'post-keeping'],
        [
          'server/auth/auth.database.test.ts',
          'leaves the administrator signed in with an office post and an administrator post',
        ],
      ),
      proven(
        '组长、副组长、成员及任期',
        ['leading-group', 'group-member', '/organisation'],
        [groups, 'shows chair, vice-chairs and members of the day that is asked for'],
      ),
      proven(
        '牵头、责任单位不是成员单位的提示',
        ['group-member', 'task', '/organisation'],
        [
          groups,
          'a lead department that was no member on the document’s day is a mismatch, and so is an idle member',
        ],
      ),
      proven(
        '审议重大质量事项、政策、计划和考核结果',
        ['deliberation', 'deliberation-handling', 'meeting', '/supervision/meetings/$address'],
        [
          'modules/supervision/meeting/deliberation.database.test.ts',
          'is all decided before the minutes are issued',
        ],
      ),
      proven(
        '下级地区和部门相应机构的覆盖检查',
        ['leading-group', '/organisation'],
        [groups, 'a county without a matching body is shown until it registers one'],
      ),
    ],
  },
  {
    id: 'S-002',
    title: '领导小组办公室',
    clauses: [
      proven('分办任务', ['task', 'task-handling'], [story, returned]),
      proven('接收各部门报送', ['report', 'progress-reporting'], [story, returned]),
      proven(
        '待办清单与逾期提示',
        ['task', '/'],
        [duties, 'are its own department’s, overdue the day after the deadline'],
      ),
      proven(
        '办公室自身的待办',
        ['document', 'task', 'report', '/'],
        [duties, 'of the office are what waits for the office'],
      ),
      proven(
        '办公室所在单位和办公室主任',
        ['leading-group', 'group-member', '/organisation'],
        [mismatch, 'are those whose term has begun and has not ended, and the seat of the office'],
      ),
      proven(
        '起草年度工作计划',
        ['work-plan-item', 'work-planning', '/tasks/plan'],
        [
          'server/office/work-plan.database.test.ts',
          'proposes what falls due, enters it in one request, and says of each how it stands',
        ],
      ),
      proven(
        '筹备会议、印发会议通知',
        ['meeting', 'meeting-handling', 'meeting-notice', '/supervision/meetings/$address'],
        [
          'modules/supervision/story.database.test.ts',
          'calls its units with one step, and what it decides becomes a task of the document',
        ],
      ),
      proven(
        '组织检查',
        ['inspection-round', 'inspection-subject', 'finding', '/supervision/rounds/$address'],
        [
          'modules/supervision/story.database.test.ts',
          'ends only when everything that it found is closed, by another post than reported',
        ],
      ),
      proven(
        '工作日志与工作小结',
        ['work-log', 'work-summary', '/'],
        [
          'server/office/work-done.database.test.ts',
          'counts the meetings, slips and inspections of its days only, and lists its log',
        ],
      ),
    ],
  },
  {
    id: 'S-008',
    title: '质量工作责任制',
    clauses: [
      proven('签收任务时登记责任人', ['task', 'task-handling'], [story, returned]),
      proven(
        '签收任务时登记责任岗位，人员变动时随岗移交',
        ['task', 'post', '/organisation/hand-over'],
        [
          posts,
          'ends a post and gives it to the successor from one day to the next, with the tasks and cases that name it',
        ],
      ),
      proven(
        '代理人在起止日期内行使岗位，记载代谁办理',
        ['substitution', 'substituting', '/organisation'],
        [posts, 'acts in the post between the two days only, and history says for whom'],
      ),
      proven(
        '部门主要负责人对本部门质量目标负总责',
        ['post', 'goal', 'task', '/organisation', '/goals'],
        [
          'modules/programme/responsibility/responsibility.database.test.ts',
          'answers for its goals and tasks with their states, from the first to the last day of the post',
        ],
      ),
      proven(
        '未落实到岗到人的任务不计为已分解',
        ['task', '/organisation'],
        [mismatch, 'do not count as decomposed before a post and a named person stand for them'],
      ),
    ],
  },
]
