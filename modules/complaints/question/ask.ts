import { create, known, longText, of } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { questionHandling } from './question.procedure.ts'

/** Asks whoever sent the matter in, where it came under a code: they answer at the public page. */
export const askSender = <const State extends string>(
  about: 'complaint' | 'tip',
  ...states: readonly State[]
) =>
  ({
    title: '询问来件人',
    from: states,
    to: 'same',
    by: byOfficer,
    when: { token: known },
    ask: {
      question: longText('询问的内容', {
        hint: '来件人凭查询码在网上看到并答复；不要询问姓名、电话等身份信息',
      }),
    },
    also: [
      create(questionHandling, 'ask', {
        with: {
          asked: of('question'),
          submission: of('submission'),
          [about]: of('id'),
          department: of('department'),
          token: of('token'),
        },
      }),
    ],
  }) as const
