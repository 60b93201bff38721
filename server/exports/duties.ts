import type { Kernel } from '@zhiheng/kernel'
import type { Duty } from '@zhiheng/modules'
import { stateText } from '../papers/words.ts'
import type { Table, TableColumn } from './table.ts'

const columns: readonly TableColumn[] = [
  { title: '期限', kind: 'date', width: 14 },
  { title: '状态', kind: 'text', width: 14 },
  { title: '事项', kind: 'text', width: 50 },
  { title: '台账', kind: 'text', width: 18 },
  { title: '说明', kind: 'text', width: 70 },
  { title: '记录地址', kind: 'text', width: 50 },
]

/** What waits for a post, in the order of its first page. */
export function dutiesTable({ catalogue }: Kernel, duties: readonly Duty[]): Table {
  const rows = duties.map(({ due, state, title, register, why, address }) => [
    due,
    state === null ? '' : stateText(state),
    title,
    catalogue.entries.get(register)?.register.title ?? register,
    why,
    address,
  ])
  return { title: '今日待办', columns, rows }
}
