import { optional, text, yesNo } from '@zhiheng/kernel'
import { byReviewer } from '../rights.ts'
import { publication } from './sources.ts'

/** The mark by which the database itself lets everyone read a record. */
export const releasedField = optional(yesNo('已公开', { internal: true }))

/** Steps by which goals and tasks are released and withheld together with their document. */
export const withDocument = <const S extends string>(from: readonly S[]) =>
  ({
    release: {
      title: '随文件公开',
      from,
      to: 'same',
      by: byReviewer,
      sets: { released: true },
      consequence: true,
    },
    withhold: {
      title: '随文件撤下',
      from,
      to: 'same',
      by: byReviewer,
      sets: { released: false },
      consequence: true,
    },
  }) as const

/** Steps by which one figure or report is released by a second post, and withheld again. */
export const byItself = <const S extends string>(from: S) =>
  ({
    publish: {
      title: '审查并公开',
      source: publication,
      from,
      to: 'same',
      by: byReviewer,
      sets: { released: true },
      ask: { review: optional(text('审查意见')) },
      secondPost: true,
    },
    unpublish: {
      title: '撤下公开',
      source: publication,
      from,
      to: 'same',
      by: byReviewer,
      when: { released: true },
      sets: { released: false },
      ask: { reason: text('撤下原因') },
    },
  }) as const
