/** English of the queue of a post. */
export const queue = {
  办件: 'My work',
  '等您办理的各类事项，按期限排列，没有期限的在最后。':
    'What waits for you, of every kind, by deadline; what has none comes last.',
  '没有等您办理的事项。': 'Nothing waits for you.',
  再显示一些: 'Show more',
  办件种类: 'Kinds of work',
  '逾期 {{n}}': '{{n}} late',
  选择全部: 'Choose all',
  '选择 {{title}}': 'Choose {{title}}',
  办理哪一种: 'Which of them',
  时限过半: 'half of the time has passed',
  时限已过八成: 'four fifths of the time have passed',
  '{{n}} 件今天到期或已逾期': '{{n}} due today or late',

  '共 {{n}} 件': '{{n}} in all',
} as const
