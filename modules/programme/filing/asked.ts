import { choice, code, integer, longText, optional, region, text } from '@zhiheng/kernel'

const counted = (title: string) => optional(integer(title, { internal: true }))

/** What filing a plan asks. People state the first three, or leave them to `completeFiling`, which states the rest. */
export const filingAsked = {
  level: optional(
    choice(
      '报送给',
      { direct: '直接上级', next: '再上一级' },
      { hint: '不填则为制定依据文件的上级地区，查不到时为直接上级' },
    ),
  ),
  upperNo: optional(
    text('所依据的上级文件', { hint: '发文字号；不填则为本文件“依据文件”的第一份' }),
  ),
  note: optional(longText('报送说明')),
  to: optional(region('报送地区', { internal: true })),
  version: counted('第几次报送'),
  digest: optional(code('正文摘要', { internal: true })),
  goals: counted('目标数'),
  tasks: counted('任务数'),
  covered: counted('已覆盖'),
  weaker: counted('低于上级'),
  missing: counted('缺失'),
  unknown: counted('待核对'),
} as const
