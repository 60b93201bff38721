import { proven, type System } from './clause.ts'

const story = 'modules/programme/story.database.test.ts'
const goalState = 'kernel/programme/goal-state.test.ts'
const read = 'is read into goals with their indicators and tasks with their departments'
const duties = 'modules/programme/today/duties.test.ts'
const handled = 'modules/programme/task-handling.database.test.ts'
const returns = 'modules/programme/returns/returns.database.test.ts'
const relative = 'modules/programme/relative-goals.database.test.ts'
const returned = 'goes from the office to its department and back with its returns'

/** What is promised, divided and reported. */
export const programmeSystems: readonly System[] = [
  {
    id: 'S-004',
    title: '质量发展目标',
    clauses: [
      proven(
        '指标、比较方式、目标值、单位、期限',
        ['document', 'goal', 'goal-keeping', '/load'],
        [
          'e2e/load-a-document.spec.ts',
          'an office loads a document it has never seen, corrects what was read, and confirms it',
        ],
      ),
      proven(
        '目标带原文及其在文件中的位置',
        ['goal', '/outline/$address'],
        [story, 'are unknown before there is a figure, and keep their place in the text'],
      ),
      proven(
        '部门按期填报实际值，审签接收后生效',
        ['reported-figure', 'figure-reporting'],
        [story, 'counts after its head has approved and the office accepted it, and not before'],
      ),
      proven(
        '系统由记录计算实际值',
        ['sample', 'industrial-pass-rate', 'food-pass-rate'],
        [story, 'are reached and behind by the records that were imported'],
      ),
      proven(
        '判定达到、进度正常、滞后',
        ['goal', '/goals', '/outline/$address'],
        [
          goalState,
          'below target is on track where the trend gets there in time, and behind where it does not',
        ],
      ),
      proven(
        '期满判定，没有数据的为未知',
        ['goal'],
        [
          story,
          'are missed and reached for good once the programme is over, and its tasks are not overdue',
        ],
      ),
      proven(
        '目标限定到行业',
        ['goal', 'goal-keeping', '/load', '/outline/$address'],
        [relative, 'is counted among the records of that class, and says so'],
      ),
      proven(
        '限定的范围没有记录可分的，由部门填报',
        ['goal', 'reported-figure'],
        [relative, 'that no record tells apart is reported under its full name'],
      ),
      proven(
        '没有数字的目标（如全省平均水平）',
        ['goal', '/outline/$address'],
        [
          relative,
          'and by its place is judged beside its peers, with the mean and no figure of another',
        ],
      ),
      proven(
        '定性目标由办公室说明理由评定',
        ['goal', 'goal-keeping'],
        [
          relative,
          'is unknown until the office judges it, with a reason, and stays in the history',
        ],
      ),
    ],
  },
  {
    id: 'S-007',
    title: '任务分解',
    clauses: [
      proven('从文件读出任务原文、牵头和责任部门', ['document', 'task', '/load'], [story, read]),
      proven(
        '“各成员单位”等统称按当日名单展开',
        ['department', 'task'],
        [
          'modules/programme/task-bodies.test.ts',
          '各成员单位 are the member units of the day of the document, those named with them once',
        ],
      ),
      proven(
        '分办到部门并定期限，部门签收或提出异议',
        ['task', 'task-handling', '/tasks'],
        [story, returned],
      ),
      proven('部门报送进展，办公室接收', ['report', 'progress-reporting'], [story, returned]),
      proven(
        '进展附佐证材料',
        ['report', 'progress-reporting'],
        [
          'server/files/evidence.database.test.ts',
          'what a department puts behind its progress is shown to the office and opened by it, and by no stranger',
        ],
      ),
      proven(
        '办公室退回进展',
        ['progress-reporting'],
        [returns, 'shows a late return as late, and one that was sent back as owed again'],
      ),
      proven(
        '办公室验收办结或退回任务',
        ['task-handling'],
        [
          handled,
          'is given back with the reason, or closed by the office, never by its department',
        ],
      ),
      proven(
        '任务与目标的关联',
        ['task-goal', 'task-goal-keeping', '/outline/$address'],
        [
          'modules/programme/serving.database.test.ts',
          'serves a goal once the office has said so, until it says otherwise',
        ],
      ),
      proven(
        '部门再分解为子任务，未完成的任务不能办结',
        ['sub-task', 'sub-task-handling', 'task-handling'],
        [handled, 'is not completed while one of its sub-tasks is open'],
      ),
      proven(
        '未签收的任务不能报送进展',
        ['report', 'task-handling'],
        [returns, 'on a task that is not signed for is refused, and nothing of it is kept'],
      ),
      proven(
        '签收有期限，逾期由系统转为逾期未签收，仍可补签',
        ['task', 'task-handling'],
        [handled, 'is late by the clock after its day, and may still be signed for'],
      ),
      proven(
        '异议经维持、改派或加派答复，过程留痕',
        ['task-handling'],
        [
          handled,
          'is answered by upholding, by another department or by more units, and the history keeps it',
        ],
      ),
      proven(
        '期限：期末、阶段、定日、每年窗口、滚动',
        ['task'],
        [
          'modules/programme/deadline/occurrences.test.ts',
          'falls due at the end of each of its windows',
        ],
      ),
    ],
  },
  {
    id: 'S-018',
    title: '目标任务完成情况定期报送与年度总结',
    clauses: [
      proven(
        '半年和全年进展按期报送，逾期可见',
        ['task', 'report', 'reporting-round', '/'],
        [duties, 'asks for the return of each signed task until it is made'],
      ),
      proven(
        '报送期限由文件所载日期建议，各地区自定',
        ['reporting-round', 'round-keeping'],
        [duties, 'that nobody has opened is proposed to the office with the usual days'],
      ),
      proven(
        '逾期按工作日计算',
        ['report', 'task'],
        [
          'modules/programme/deadline/lateness.test.ts',
          'lateness is counted in working days from the day after',
        ],
      ),
      proven(
        '年终总结及下一年目标、任务和措施',
        ['report', 'reporting-round', 'progress-reporting'],
        [
          returns,
          'is refused without the next year’s goals, tasks and measures, and says which field lacks',
        ],
      ),
      proven(
        '办公室查看缺报、迟报单位',
        ['reporting-round', 'report'],
        [returns, 'names who returned in time, and who is missing and by how much'],
      ),
      proven(
        '退回不合格的报告',
        ['progress-reporting'],
        [returns, 'shows a late return as late, and one that was sent back as owed again'],
      ),
      proven(
        '办公室汇总',
        ['reporting-round', '/outline/$address'],
        ['server/routes/papers.database.test.ts', 'marks who is missing and who is late'],
      ),
      proven(
        '盖章原件与电子文本',
        ['report', '/tasks/returns'],
        [returns, 'comes as a sealed original and its electronic text; who lacks either is listed'],
      ),
    ],
  },
]
