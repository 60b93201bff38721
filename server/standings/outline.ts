import type { Reason } from '@zhiheng/kernel'
import { z } from 'zod'

/** One sentence of an explanation; what it follows from comes after it. */
export const sentenceShape = z.object({
  at: z.string().describe('在说明中的位置：1.2 是第一句之下的第二句，最上一句为空'),
  says: z.string(),
  verdict: z.enum(['met', 'failed', 'unknown', 'notApplicable']).nullable(),
  node: z.string().nullable().describe('评价项编号'),
  cites: z.string().nullable().describe('依据'),
})
export type Sentence = z.infer<typeof sentenceShape>

/** An explanation as it is read: from the result down to the values. */
export function outlineOf(reason: Reason, at = ''): Sentence[] {
  const { says, verdict = null, node = null, cites = null } = reason
  return [
    { at, says, verdict, node, cites },
    ...reason.of.flatMap((part, n) => outlineOf(part, at ? `${at}.${n + 1}` : `${n + 1}`)),
  ]
}
