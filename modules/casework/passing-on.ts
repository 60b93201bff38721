import { allow, longText, optional } from '@zhiheng/kernel'
import { system } from '../roles.ts'
import { insideReaders } from './rights.ts'

/**
 * Hands a case on to other posts when its handler leaves: taken by the hand-over of posts, in any open state. Why one
 * officer passes it on to another is told to nobody outside.
 */
export const passOn = <const State extends string>(...states: readonly State[]) =>
  ({
    title: '移交经办',
    from: states,
    to: 'same',
    by: [allow(system, {})],
    readBy: insideReaders,
    fills: ['assignees'],
    ask: { reason: optional(longText('移交原因')) },
  }) as const
