const numbers = '一二三四五六七八九十'

/** How selected words compare, where they say it without a figure: beside the mean, by place, or in words alone. */
export function comparedIn(quote: string): { comparator: string; value: number | null } {
  const place = /前\s*(\d+|[一二三四五六七八九十])\s*[名位]/.exec(quote)?.[1]
  if (place) return { comparator: 'rank', value: numbers.indexOf(place) + 1 || Number(place) }
  if (/(高于|超过|优于).{0,8}平均(水平|值)?|平均水平以上/.test(quote))
    return { comparator: 'aboveMean', value: null }
  if (/低于.{0,8}平均(水平|值)?|平均水平以下/.test(quote))
    return { comparator: 'belowMean', value: null }
  if (/先进行列|先进水平|前列|领先/.test(quote)) return { comparator: 'qualitative', value: null }
  return { comparator: 'gte', value: null }
}
