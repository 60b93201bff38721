import { byChoice, hours, months, pick, setting, workdays } from '@zhiheng/kernel'
import { allBut } from './states.ts'

/** Two working days for the enterprise to report what it knows of dangerous goods. */
export const toTell = byChoice('regime', { goods: workdays(2) })
  .afterInstant('reportFrom')
  .butNotIn(...allBut('known'))

/** Which clock a case is under; of food only once it is graded. */
export const clockOfItsKind = pick('regime', {
  food: pick('grade', { first: 'food1', second: 'food2', third: 'food3' }),
  goods: 'goods',
})

/** 24, 48 and 72 hours from knowing for food; for goods what a region sets. */
export const toPlan = byChoice('clock', {
  food1: hours(24),
  food2: hours(48),
  food3: hours(72),
  goods: workdays(setting('recall.plan', 10)),
  goodsOrdered: workdays(setting('recall.planOrdered', 5)),
})
  .afterInstant('clockFrom')
  .pausedIn('objected')
  .butNotIn('ended')

const notice = workdays(setting('recall.notice', 3))
export const toAnnounce = byChoice('clock', { goods: notice, goodsOrdered: notice })
  .after('planned')
  .butNotIn(...allBut('planned'))

/** 10, 20 and 30 working days from the announcement. */
export const toComplete = byChoice('clock', {
  food1: workdays(10),
  food2: workdays(20),
  food3: workdays(30),
})
  .afterDate('countedFrom')
  .butNotIn(...allBut('announced'))

export const toProgress = byChoice('regime', { goods: months(setting('recall.progress', 3)) })
  .afterDate('progressFrom')
  .butNotIn(...allBut('announced'))

/** Whoever is ordered may object; after that the order is binding. */
export const toObject = workdays(setting('recall.object', 10))
  .after('ordered')
  .butNotIn(...allBut('ordered'))

const summary = workdays(setting('recall.summary', 15))
export const toSummarise = byChoice('clock', {
  food1: workdays(5),
  food2: workdays(5),
  food3: workdays(5),
  goods: summary,
  goodsOrdered: summary,
}).after('completed')
