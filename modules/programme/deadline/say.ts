import { monthsOf, type Recurs, stageOf, type Timing } from './timing.ts'

const every: Readonly<Record<Exclude<Recurs, 'once'>, string>> = {
  monthly: '每月',
  quarterly: '每季度',
  halfYear: '每半年',
  yearly: '每年',
  rolling: '滚动',
}

/** A task's timing as one line: 每年11月1日至11月30日；阶段：2027-06-30、2028-12-31；至 2030-12-31. Empty where none is set. */
export function timingText(timing: Timing): string {
  const { deadline } = timing
  const stages = (timing.stages ?? []).flatMap((line) => stageOf(line) ?? [])
  const again = recurrenceText(timing)
  const parts = [
    again,
    stages.length ? `阶段：${stages.map(({ on, what }) => on + (what ?? '')).join('、')}` : '',
    deadline === null ? '' : again || stages.length ? `至 ${deadline}` : deadline,
  ]
  return parts.filter(Boolean).join('；')
}

function recurrenceText({ recurs, windowFrom, windowTo, everyMonths, recursFrom }: Timing): string {
  if (recurs === null || recurs === 'once') return ''
  if (recurs === 'rolling')
    return everyMonths && recursFrom
      ? `自 ${recursFrom} 起每 ${everyMonths} 个月`
      : '滚动（未设间隔）'
  const single = monthsOf[recurs] === 1
  const day = (at: string) => dayText(at, { recurs, single })
  if (windowTo === null) return every[recurs]
  if (windowFrom === null) return `${every[recurs]}${day(windowTo)}前`
  return `${every[recurs]}${day(windowFrom)}至${day(windowTo)}`
}

function dayText(at: string, { recurs, single }: { recurs: Recurs; single: boolean }): string {
  const [month, day] = at.split('-').map(Number)
  const on = day === 31 ? '底' : `${day}日`
  if (single) return day === 31 ? '月底' : on
  return `${recurs === 'yearly' ? '' : '第'}${month}${recurs === 'yearly' ? '月' : '个月'}${on}`
}
