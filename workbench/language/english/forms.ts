/** English of forms: drafts, conflicts, and tables of new records. */
export const forms = {
  '已恢复草稿（{{at}}）': 'Draft restored ({{at}})',
  放弃草稿: 'Discard it',
  '在办{{n}}件': '{{n}} open',
  录入多条: 'Enter several',
  '从表格软件复制后，点在起始的格子里粘贴；第一行是列名时按列名对应。':
    'Copy from a spreadsheet and paste at the first cell; a first line of column names is followed.',
  '已保存{{n}}条': '{{n}} saved',
  '保存{{n}}条': 'Save {{n}}',
  '再加{{n}}行': '{{n}} more rows',
  返回列表: 'Back to the list',
  '第{{row}}行 {{title}}': 'Row {{row}} {{title}}',
  '您填写期间，这条记录有了变动': 'The record changed while you were filling in',
  对方改为: 'They wrote',
  您填的: 'You wrote',
  '下面这些只有对方改过，按对方的保存：': 'Only they changed these; their values are kept:',
  '对方的修改与您填写的内容没有冲突，可以继续提交。':
    'Their changes do not touch what you filled in; you can go on.',
  '还有{{n}}处没有选择': '{{n}} to choose',
  按以上选择提交: 'Submit as chosen',
  放弃我填的: 'Discard mine',
} as const
