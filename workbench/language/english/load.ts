/** Loading a document: what a person may do to what was read, and a corrected text. */
export const load = {
  撤销: 'Undo',
  重做: 'Redo',
  合并: 'Merge',
  与哪一条合并: 'With which item',
  '上一条：{{title}}': 'Before: {{title}}',
  '下一条：{{title}}': 'After: {{title}}',
  拆回两条: 'Split again',
} as const
