import { useQueryClient } from '@tanstack/react-query'
import { addressText, type FieldFaces, formatNumber, shownFields } from '@zhiheng/ui'
import { Modal } from 'antd'
import { useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { type RecordRow, takeSteps } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { BulkResult, type Refused } from './bulk-result.tsx'
import { bulkRows } from './bulk-rows.ts'
import { pick } from './step-fields.ts'
import { StepForm } from './step-form.tsx'
import type { Selection } from './use-selection.ts'

interface Bulk {
  readonly face: RegisterFace
  readonly step: string
  readonly selection: Pick<Selection, 'rows' | 'choose'>
  readonly onClose: () => void
}
interface Done {
  readonly n: number
  readonly refused: readonly Refused[]
}

/** One form for many records; then what was done and, for each that was refused, why, with another try. */
export function BulkDialog({ face, step: name, selection, onClose }: Bulk) {
  const t = useT()
  const queries = useQueryClient()
  const [rows, setRows] = useState<readonly RecordRow[]>(selection.rows)
  const [done, setDone] = useState<Done | null>(null)
  const step = face.steps[name]!
  const fields = bulkFields(face, name, t('不填：每条保持原值'))
  const submit = async (answers: Record<string, unknown>) => {
    const outcome = await takeSteps(face.name, name, bulkRows(step, rows, answers))
    const refused = refusedOf(rows, outcome.problems)
    setDone({ n: rows.length - refused.length, refused })
    selection.choose(refused.map(({ row }) => row))
    await queries.invalidateQueries()
  }
  const retry = () => {
    setRows(done?.refused.map(({ row }) => row) ?? [])
    setDone(null)
  }
  return (
    <Modal
      open
      width={640}
      footer={null}
      title={`${step.title} · ${face.title}`}
      onCancel={onClose}
    >
      {done ? (
        <BulkResult {...done} face={face} onRetry={retry} onClose={onClose} />
      ) : (
        <>
          <p>
            {t('将办理{{n}}条记录；不能办理的会逐条说明原因，不影响其他记录。', {
              n: formatNumber(rows.length),
            })}
          </p>
          <StepForm
            title={`${step.title}（${formatNumber(rows.length)}）`}
            fields={fields}
            initial={{}}
            taken={{ register: face.name, step: name, region: rows[0]?.region ?? '' }}
            onSubmit={submit}
            onCancel={onClose}
          />
        </>
      )}
    </Modal>
  )
}

/** What the step asks; fields of the record may be left blank. */
function bulkFields(face: RegisterFace, name: string, hint: string): FieldFaces {
  const { fills, ask } = face.steps[name]!
  const own = Object.entries(shownFields(pick(face.fields, fills)))
  const lenient = own.map(([field, declared]) => [field, { ...declared, required: false, hint }])
  return { ...(Object.fromEntries(lenient) as FieldFaces), ...ask }
}

/** Which of the rows were refused, with every sentence about each. Problems count rows from 1. */
function refusedOf(
  rows: readonly RecordRow[],
  problems: readonly { readonly row: number; readonly says: string }[],
): Refused[] {
  return rows.flatMap((row, n) => {
    const says = problems.filter((problem) => problem.row === n + 1).map((one) => one.says)
    return says.length > 0 ? [{ row, address: addressText(row), says }] : []
  })
}
