import type { Comparator } from '../types.ts'

type Table = Readonly<Record<string, Comparator>>

/** Words by the comparator they stand for, blanks between them. */
function tableOf(rows: Partial<Record<Comparator, string>>): Table {
  const pairs = Object.entries(rows).flatMap(([comparator, words]) =>
    words.split(' ').map((word) => [word, comparator as Comparator] as const),
  )
  return Object.fromEntries(pairs)
}

/** Words in front of a figure that say how it is meant; the longest match counts. */
export const BEFORE = tableOf({
  gte:
    '达到或超过 稳定达到 稳定在 保持在 维持在 保持 达到 达 不低于 不少于 不小于 ' +
    '不得低于 不得少于 不下于 提高到 提高至 提升到 提升至 增加到 增加至 增长到 ' +
    '增长至 上升到 上升至 扩大到 扩大至 发展到 发展至 增至 增到 升至 升到 提至 ' +
    '扩展到 扩展至 扩增到 扩增至 扩充到 扩充至 拓展到 拓展至 延长到 延长至 延伸到 ' +
    '提高为 提升为 增加为 上调至 上调到 调整为 不短于 最低 ≥ 实现 占到 占 为 ' +
    '完成 有 拥有 至少',
  gt: '> 超过 突破 大于 高于 多于 超出 超',
  lte:
    '≤ 不超过 不得超过 不高于 不得高于 不大于 不多于 控制在 控制到 降至 降到 ' +
    '下降到 下降至 下降为 降低到 降低至 降低为 减少到 减少至 减少为 压缩到 压缩至 ' +
    '压缩为 压减至 压减到 缩短到 缩短至 缩短为 缩减至 缩减到 缩减为 缩小到 缩小至 ' +
    '减至 减到 减为 降为 压至 压降至 压降到 精简到 精简至 精简为 限制在 控制为 ' +
    '不长于 不得大于 不得多于 最多 至多',
  lt: '< 低于 小于 少于',
  increase: '提高 提升 增长 增加 上升 递增 增幅达到 增速达到 增速 翻 高出 多出 上调 前移',
  decrease: '下降 降低 减少 压减 压缩 缩短 削减 降幅达到 递减 缩小 压降 下浮 下调',
})

/** Words behind a figure. */
export const BEHIND = tableOf({
  gte: '及以上 以上',
  lte: '以下 以内 之内',
  approx: '左右 上下',
})

/** Words between an indicator and its comparator that change neither. */
export const ADVERBS: readonly string[] = (
  '拟 原则上 分别 均 都 各 全部 全面 力争 争取 努力 基本 总体 总体上 年均 每年 逐年 ' +
  '平均 稳步 逐步 稳定 长期 持续 始终 要 应 须 应当 必须 将 再 约 近 ' +
  '大约 接近 累计 也 需 继续 确保 双双 依次 各自 一律 尽快 最终 预计 当年 总计 合计'
).split(' ')
