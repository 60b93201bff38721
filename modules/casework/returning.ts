import { longText, type Rule } from '@zhiheng/kernel'

/** Sends back what another region delivered, with a reason; the sender learns the state. */
export const sendBack = (by: readonly Rule[]) =>
  ({
    title: '退回',
    from: 'delivered',
    to: 'returned',
    by,
    ask: { reason: longText('退回原因') },
  }) as const
