import { find, list, type RecordRead, refuse } from '@zhiheng/kernel'
import { deliberationKinds, departmentsOf } from '@zhiheng/modules'
import type { PaperFor, PaperKind } from '../kind.ts'
import type { Paper, PaperColumn } from '../paper.ts'
import { dayText } from '../words.ts'

/** What a meeting of the leading group deliberated, with its findings in the words of the procedure. */
export const deliberationsPaper: PaperKind = {
  name: 'deliberations',
  title: '会议审议事项',
  about: 'meeting',
  read: async (of) => {
    const { kernel, actor, at } = of
    const meeting = await find(kernel, 'meeting', { actor, at })
    if (!meeting) throw refuse('record.unknown', undefined as never)
    const where = { region: meeting.region, meeting: meeting.id }
    const { records } = await list(kernel, 'deliberation', { actor, where, limit: 500 })
    const items = records.filter(({ state }) => state !== 'dropped').toReversed()
    return paperOn(meeting, await rowsOf(items, of))
  },
}

const columns: readonly PaperColumn[] = [
  { title: '序号', mm: 12, align: 'center' },
  { title: '事项', mm: 46 },
  { title: '类别', mm: 20, align: 'center' },
  { title: '提请单位', mm: 26 },
  { title: '结果', mm: 20, align: 'center' },
  { title: '审议意见', mm: 32 },
]

async function rowsOf(items: readonly RecordRead[], { kernel, actor, at }: PaperFor) {
  const departments = await departmentsOf(kernel, actor, at.region)
  const states = kernel.catalogue.entries.get('deliberation')!.procedure.states
  return items.map(({ fields, state }, i) => {
    const raisedBy = departments.find(({ code }) => code === fields.raisedBy)
    return {
      cells: [
        String(i + 1),
        String(fields.title),
        deliberationKinds[fields.kind as keyof typeof deliberationKinds],
        raisedBy?.name ?? '',
        states[state] ?? state,
        String(fields.decision ?? ''),
      ],
    }
  })
}

function paperOn({ fields }: RecordRead, rows: readonly { cells: string[] }[]): Paper {
  const chair = fields.chair ? `主持：${String(fields.chair)}` : ''
  return {
    title: deliberationsPaper.title,
    landscape: false,
    meta: [
      [`会议：${String(fields.title)}`, dayText(String(fields.heldOn))],
      [`地点：${String(fields.place)}`, chair],
    ],
    blocks: [
      { kind: 'table', columns, rows, none: '这次会议没有提请审议的事项。' },
      { kind: 'signature', lines: ['记录人：　　　　　　', '　　　　年　　月　　日'] },
    ],
  }
}
