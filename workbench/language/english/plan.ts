/** English of the yearly plan. */
export const plan = {
  年度工作计划: 'Yearly plan',
  '{{year}}年度工作计划': 'Plan for {{year}}',
  '{{n}}年': '{{n}}',
  计划年度: 'Year of the plan',
  '当年到期的任务和目标由系统提出，办公室勾选列入；状态随来源更新，不另计任务。':
    'Tasks and goals that fall due are proposed, the office ticks them. States follow their source; an item is no task of its own.',
  另加事项: 'Add another item',
  计划事项: 'In the plan',
  '这一年还没有列入计划的事项。': 'Nothing has been entered for this year yet.',
  来源现状: 'State of its source',
  来源任务: 'The task',
  来源目标: 'The goal',
  '当年到期、尚未列入': 'Due and not in the plan',
  '当年到期的任务和目标都已列入，或者没有到期的。':
    'Everything that falls due is in the plan, or nothing does.',
  '列入计划（{{n}}）': 'Enter in the plan ({{n}})',
  到期: 'Due',
  全选: 'All',
} as const
