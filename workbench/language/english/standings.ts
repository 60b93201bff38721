/** English of how something stands by schemes. */
export const standings = {
  评价结果: 'Appraisals',
  '第 {{n}} 版': 'Version {{n}}',
  或: ' or ',
  '{{points}} 分': '{{points}} points',
  '上次评价：{{grade}}，自 {{day}} 起': 'Last appraised: {{grade}}, since {{day}}',
  待定: 'undecided',
  '尚未定期评价，以上为按现有记录的结果': 'Not yet appraised; this is by what is known now',
  为什么: 'Why',
} as const
