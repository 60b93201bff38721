import {
  addressText,
  dayIn,
  getEntry,
  type Kernel,
  type QueueAsked,
  type QueueItem,
  queue,
} from '@zhiheng/kernel'
import { headlineOf } from '../records/headline.ts'
import { type Names, namesOfItems } from '../records/names.ts'
import type { Table, TableColumn, Value } from './table.ts'

const columns: readonly TableColumn[] = [
  { title: '期限', kind: 'date', width: 14 },
  { title: '办件', kind: 'text', width: 20 },
  { title: '事项', kind: 'text', width: 50 },
  { title: '状态', kind: 'text', width: 16 },
  { title: '台账', kind: 'text', width: 20 },
  { title: '记录地址', kind: 'text', width: 50 },
]

/** What waits for a post, by deadline; page by page, so that memory does not grow. */
export const queueTable = (kernel: Kernel, asked: Omit<QueueAsked, 'after'>): Table => ({
  title: '办件',
  columns,
  rows: rowsOf(kernel, asked),
})

async function* rowsOf(kernel: Kernel, asked: Omit<QueueAsked, 'after'>): AsyncGenerator<Value[]> {
  let after: string | null | undefined
  do {
    const page = await queue(kernel, { ...asked, ...(after && { after }) })
    const names = await namesOfItems(kernel, asked.actor, page.items)
    for (const item of page.items) yield rowOf(kernel, item, names)
    after = page.next
  } while (after)
}

function rowOf({ catalogue }: Kernel, item: QueueItem, names: Names) {
  const { register: name, state, why, ends, record } = item
  const { register, procedure } = getEntry(catalogue, name)
  return [
    ends && dayIn(new Date(ends)),
    why,
    headlineOf(register, record.fields, names),
    procedure.states[state] ?? state,
    register.title,
    addressText(record),
  ]
}
