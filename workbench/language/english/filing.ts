/** English of plans that are filed upward, and of what goes to other regions and comes from them. */
export const filing = {
  报送: 'Filed',
  未报送: 'Not filed',
  '第 {{n}} 次，{{day}}': 'No. {{n}}, {{day}}',
  报送上级与审核情况: 'File with the upper office; how it stands there',
  已送出: 'Sent',
  '{{day}} 送出': 'sent {{day}}',
  对方尚未签收: 'not signed for yet',
  签收上级督查交办: 'Sign for an inspection order',
  报告整改: 'Report what was put right',
  接收下级整改报告: 'Take in a report from below',
  签收下级计划: 'Sign for a lower plan',
  审核下级计划: 'Review a lower plan',
  阅知上级审核意见: 'Read what the upper office says',
  打开报送的计划: 'Open the plan that was filed',
  下级报送的计划: 'Plans filed from below',
} as const
