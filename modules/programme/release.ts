import { longText, optional, yesNo } from '@zhiheng/kernel'
import { byOffice, byReviewer, readers } from '../rights.ts'
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

/** What the second post found, kept with its approval. */
const reviewed = { review: longText('审查意见') }

/** The mark of what is public while one post has asked to take it down and no other has decided. */
export const takeDownField = optional(yesNo('已申请撤下', { internal: true }))

/**
 * Taking down what is public, like publishing it, is for two posts: one asks with a reason, another reviews. Until
 * then it stays public. `down` is what the approval does.
 */
export const takingDown = <const F extends string, const D extends object>(from: F, down: D) =>
  ({
    askTakeDown: {
      title: '申请撤下公开',
      source: publication,
      from,
      to: 'same',
      by: byOffice,
      readBy: readers,
      sets: { takeDown: true },
      ask: { reason: longText('撤下原因') },
    },
    unpublish: {
      title: '审查并撤下公开',
      source: publication,
      from,
      by: byReviewer,
      readBy: readers,
      when: { takeDown: true },
      ask: reviewed,
      secondPost: true,
      ...down,
    },
    keepPublic: {
      title: '不同意撤下',
      source: publication,
      from,
      to: 'same',
      by: byReviewer,
      readBy: readers,
      when: { takeDown: true },
      sets: { takeDown: null },
      ask: { reason: longText('理由') },
      secondPost: true,
    },
  }) as const

/** A second post reviews what is to be public. */
export const publishing = <const F extends string>(from: F) =>
  ({
    title: '审查并公开',
    source: publication,
    from,
    by: byReviewer,
    readBy: readers,
    ask: reviewed,
    secondPost: true,
  }) as const

/** Steps by which one figure or report is released by a second post, and withheld again. */
export const byItself = <const F extends string>(from: F) => {
  const { askTakeDown, ...decided } = takingDown(from, {
    to: 'same',
    sets: { released: false, takeDown: null },
  })
  return {
    publish: { ...publishing(from), to: 'same', sets: { released: true } },
    askTakeDown: { ...askTakeDown, when: { released: true } },
    ...decided,
  } as const
}
