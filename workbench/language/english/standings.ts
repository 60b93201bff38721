/** English of how something stands by schemes. */
export const standings = {
  评价结果: 'Appraisals',
  '第 {{n}} 版': 'Version {{n}}',
  或: 'or',
  '{{points}} 分': '{{points}} points',
  '上次评价：{{grade}}，自 {{day}} 起': 'Last appraised: {{grade}}, since {{day}}',
  待定: 'undecided',
  '尚未定期评价，以上为按现有记录的结果': 'Not yet appraised; this is by what is known now',
  为什么: 'Why',
  '按施行中的评价方案，每夜用现有记录重新评价。':
    'Appraised again every night, by the schemes in force and what is recorded.',
  没有按记录定期评价的方案: 'No scheme appraises by records',
  '评价方案批准并施行后，当夜起定期评价。':
    'Once a scheme is approved and in force, it is run every night.',
  '{{day}} 评价 {{n}} 家，{{changed}} 家有变化':
    '{{day}}: {{n}} appraised, {{changed}} of them changed',
  还没有评价过: 'not appraised yet',
  等次: 'Grade',
  得分: 'Score',
  自: 'Since',
  '没有这样的企业。': 'There is no such enterprise.',
} as const
