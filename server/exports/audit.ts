import type { Actor, Kernel } from '@zhiheng/kernel'
import { type AuditEvent, type EventsAsked, readEvents } from '../events/read.ts'
import type { Table, TableColumn, Value } from './table.ts'

const columns: readonly TableColumn[] = [
  { title: '时间', kind: 'text', width: 22 },
  { title: '办理人', kind: 'text', width: 32 },
  { title: '办理', kind: 'text', width: 16 },
  { title: '台账', kind: 'text', width: 20 },
  { title: '记录', kind: 'text', width: 44 },
  { title: '办理后状态', kind: 'text', width: 16 },
  { title: '记录地址', kind: 'text', width: 50 },
  { title: '序号', kind: 'number', width: 8 },
]

/** What was done, newest first, as far as the actor reads it; page by page, so that memory does not grow. */
export const auditTable = (
  kernel: Kernel,
  actor: Actor,
  asked: Omit<EventsAsked, 'after' | 'limit'>,
): Table => ({ title: '办理记录', columns, rows: rowsOf(kernel, actor, asked) })

const together = 200

async function* rowsOf(
  kernel: Kernel,
  actor: Actor,
  asked: Omit<EventsAsked, 'after' | 'limit'>,
): AsyncGenerator<Value[]> {
  let after: EventsAsked['after']
  do {
    const page = await readEvents(kernel, actor, { ...asked, after, limit: together })
    for (const event of page.events) yield rowOf(kernel, event)
    after = page.next ?? undefined
  } while (after)
}

function rowOf({ catalogue }: Kernel, event: AuditEvent): Value[] {
  const states = catalogue.entries.get(event.register)?.procedure.states ?? {}
  return [
    momentText(event.at),
    event.actorName,
    event.stepTitle,
    event.registerTitle,
    event.title,
    states[event.state] ?? event.state,
    event.address,
    event.no,
  ]
}

/** `2026-03-31 09:05:00` by the clock of Asia/Shanghai, which knows no summer time. */
const momentText = (iso: string): string =>
  new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
