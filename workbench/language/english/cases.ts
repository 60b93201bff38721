/** English of the pages of records: what may be done, and why not. */
export const cases = {
  '须由{{roles}}办理': 'To be done by: {{roles}}',
  '记录处于“{{state}}”，不能办理“{{title}}”':
    '“{{title}}” is not possible in the state “{{state}}”',
  '上一步是您办的，须由另一岗位办理': 'You took the step before; another post must take this one',
  '这条记录不符合办理“{{title}}”的条件': 'This record does not meet the conditions of “{{title}}”',
  '您的岗位不能办理“{{title}}”': 'Your post may not take “{{title}}” here',
} as const
