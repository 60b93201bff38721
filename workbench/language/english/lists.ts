/** English of lists: views, filters, and steps on several records at once. */
export const lists = {
  在: 'is from',
  至: 'to',
  或: 'or',
  从: 'From',
  到: 'To',
  '不早于（不小于）': 'is not before (not below)',
  '不晚于（不大于）': 'is not after (not above)',
  视图: 'Views',
  全部: 'All',
  视图名称: 'Name of the view',
  保存为视图: 'Keep as a view',
  '保存现在的条件、排序和列；同名的被替换。':
    'Keeps the present filters, order and columns; one of the same name is replaced.',
  '删除视图：{{name}}': 'Delete view: {{name}}',
  保存: 'Save',
} as const
