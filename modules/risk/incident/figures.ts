import { absent, any, atMost, field, type RowOf, rule } from '@zhiheng/kernel'
import type { incident } from './incident.register.ts'

type Row = RowOf<typeof incident>

/** What an accident did: each is told as far as it is known. */
export const figures = [
  'deaths',
  'missing',
  'injured',
  'recovered',
  'poisoned',
  'stranded',
  'loss',
] as const

/** Nothing is known before it happened, nor told before it is known. */
export const timesInOrder = [
  rule('得知时间不能晚于现在', 'knownAt', { knownAt: atMost(field('firstAt')) }),
  rule(
    '发生时间不能晚于得知时间',
    'happenedAt',
    any<Row>({ happenedAt: absent }, { happenedAt: atMost(field('knownAt')) }),
  ),
]
/** Nobody recovers who was not hurt. */
export const noMoreThanHurt = rule(
  '治愈人数不能多于重伤人数',
  'recovered',
  any<Row>({ recovered: absent }, { recovered: atMost(field('injured')) }),
)
