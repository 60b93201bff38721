/** English of searching, and of the pages of records. */
export const cases = {
  搜索结果: 'Findings',
  时钟: 'The clock',
  页面与指标: 'Pages and indicators',
  最近打开: 'Opened last',
  输入两个字即可查找: 'Two characters are enough',
  '正在查找…': 'Searching…',
  '没有找到“{{words}}”。换一个词，或只输入名称中的两个字。':
    'Nothing found for “{{words}}”. Try another word, or only two characters of the name.',
  '须由{{roles}}办理': 'To be done by: {{roles}}',
  '记录处于“{{state}}”，不能办理“{{title}}”':
    '“{{title}}” is not possible in the state “{{state}}”',
  '“{{title}}”的时限已经届满': 'The time for “{{title}}” has passed',
  '“{{title}}”还没有到可以办理的日子': '“{{title}}” cannot be taken yet',
  '上一步是您办的，须由另一岗位办理': 'You took the step before; another post must take this one',
  '您办理过前面的步骤，“{{title}}”须由另一岗位办理':
    'You took an earlier step; “{{title}}” is for another post',
  '这条记录不符合办理“{{title}}”的条件': 'This record does not meet the conditions of “{{title}}”',
  '您的岗位不能办理“{{title}}”': 'Your post may not take “{{title}}” here',
  '数量过少，不显示': 'Too few to be shown',
  风险矩阵: 'Risk matrix',
  接收和签收: 'Recipients and receipts',
  '还没有列入接收单位。': 'Nobody is listed yet.',
  接收单位: 'Recipient',
  采取的措施: 'Measures taken',
} as const
