/** English of every sentence of the shared widgets. The key is the Chinese sentence itself. */
export const english = {
  已达成: 'Reached',
  正常推进: 'On track',
  滞后: 'Behind',
  未完成: 'Missed',
  逾期: 'Overdue',
  无数据: 'No data',
  暂定: 'Provisional',
  '为什么是“{{word}}”': 'Why “{{word}}”',
  是: 'Yes',
  否: 'No',
  未知: 'Unknown',
  尚无办理记录: 'Nothing has been done yet',
  '第{{row}}行': 'Row {{row}}',
  '{{n}}处需要改正': '{{n}} to correct',
  查看文件: 'Open file',
  选择文件: 'Choose file',
  已选文件: 'File chosen',
  一行一项: 'One per line',
  '统一社会信用代码，18位': 'Unified social credit code, 18 characters',
  应为18位: 'Must have 18 characters',
  重试: 'Try again',
  请选择: 'Choose',
} as const

export type UiSentence = keyof typeof english
