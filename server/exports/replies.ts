import { type Actor, type Kernel, stream } from '@zhiheng/kernel'
import type { Table, TableColumn } from './table.ts'

/** What the platforms call the columns of their lists, so that a file of answers fits what was taken from them. */
const headers = {
  p12315: ['登记编号', '办理状态', '答复内容', '答复日期'],
  hotline: ['工单编号', '工单状态', '答复内容', '答复日期'],
} as const
export const replyChannels = Object.keys(headers) as readonly (keyof typeof headers)[]
export type ReplyChannel = keyof typeof headers

/** The answers to the matters of one platform that were written from a day on, in the columns of its lists. */
export function repliesTable(
  kernel: Kernel,
  actor: Actor,
  { channel, from }: { readonly channel: ReplyChannel; readonly from: string },
): Table {
  const [no, status, reply, on] = headers[channel]
  const columns: readonly TableColumn[] = [
    { title: no, kind: 'text', width: 28 },
    { title: status, kind: 'text', width: 16 },
    { title: reply, kind: 'text', width: 80 },
    { title: on, kind: 'date', width: 14 },
  ]
  const rows = async function* () {
    const where = { channel, state: 'answered' }
    for await (const { fields } of stream(kernel, 'channel-record', { actor, where })) {
      const answer = fields as Record<string, string | null>
      if ((answer.repliedOn ?? '') >= from)
        yield [answer.externalNo!, '已答复', answer.reply ?? '', answer.repliedOn ?? null]
    }
  }
  return { title: '渠道答复', columns, rows: rows() }
}
