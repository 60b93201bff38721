import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { TaskList, TaskRow } from '../api/tasks.ts'
import { useT } from '../language/use-t.ts'
import { AssignDialog } from './assign-dialog.tsx'
import type { BulkOrder, BulkResult } from './bulk-orders.ts'
import { carryOut } from './carry-out.ts'
import { RemindDialog } from './remind-dialog.tsx'

/** What the office does with the chosen tasks at once, and what became of each. */
export function Bulk(props: { tasks: readonly TaskRow[]; list: TaskList; onDone: () => void }) {
  const t = useT()
  const queries = useQueryClient()
  const { tasks, list, onDone } = props
  const [open, setOpen] = useState<'assign' | 'remind' | null>(null)
  const [results, setResults] = useState<readonly BulkResult[]>([])
  const toAssign = tasks.filter(({ state }) =>
    ['confirmed', 'assigned', 'unsigned'].includes(state),
  )
  const toRemind = tasks.filter(({ state }) => ['assigned', 'unsigned', 'signed'].includes(state))
  const send = async (orders: readonly BulkOrder[]) => {
    setOpen(null)
    setResults(await carryOut('task', orders))
    onDone()
    await queries.invalidateQueries()
  }
  return (
    <>
      <div className="bulk-bar">
        <span className={tasks.length ? '' : 'quiet'}>
          {tasks.length ? t('已选 {{n}} 项', { n: tasks.length }) : t('勾选任务后可批量分办、催办')}
        </span>
        <Button disabled={toAssign.length === 0} onClick={() => setOpen('assign')}>
          {t('批量分办（{{n}}）', { n: toAssign.length })}
        </Button>
        <Button disabled={toRemind.length === 0} onClick={() => setOpen('remind')}>
          {t('批量催办（{{n}}）', { n: toRemind.length })}
        </Button>
      </div>
      {open === 'assign' && (
        <AssignDialog
          tasks={toAssign}
          signBy={list.signBy}
          onSend={send}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === 'remind' && (
        <RemindDialog tasks={toRemind} on={list.on} onSend={send} onCancel={() => setOpen(null)} />
      )}
      <BulkResults results={results} onClose={() => setResults([])} />
    </>
  )
}

/** What became of each of several items. */
export function BulkResults(props: { results: readonly BulkResult[]; onClose: () => void }) {
  const { results, onClose } = props
  const t = useT()
  if (results.length === 0) return null
  const failed = results.filter(({ says }) => says !== null).length
  return (
    <section className="bulk-results" role="status">
      <h2>
        {t('已办理 {{n}} 项，{{m}} 项未办理', { n: results.length - failed, m: failed })}
        <button type="button" className="plain-button" onClick={onClose}>
          {t('关闭')}
        </button>
      </h2>
      <ul>
        {results.map(({ title, says }) => (
          <li key={title} className={says === null ? '' : 'bulk-refused'}>
            <b>{title}</b> {says ?? t('已办理')}
          </li>
        ))}
      </ul>
    </section>
  )
}
