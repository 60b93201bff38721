import { formatNumber } from '@zhiheng/ui'
import { Button, Select } from 'antd'
import { useState } from 'react'
import type { QueueItem } from '../api/queue.ts'
import type { RecordRow } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { BulkDialog } from '../records/bulk-dialog.tsx'
import { bulkSteps } from '../records/bulk-rows.ts'
import { useRegister } from '../records/use-register.ts'
import { mostAtOnce } from '../records/use-selection.ts'
import type { ChosenItems } from './use-chosen.ts'

interface Of {
  readonly items: readonly QueueItem[]
  readonly chosen: ChosenItems
}

/** What may be done with what was ticked; of several registers, one after the other. */
export function Together({ items, chosen }: Of) {
  const t = useT()
  const ticked = items.filter(chosen.has)
  const registers = [...new Map(ticked.map((one) => [one.register, one.registerTitle]))]
  const [wanted, want] = useState<string | null>(null)
  const register = registers.some(([name]) => name === wanted) ? wanted : registers[0]?.[0]
  if (!register) return null
  const rows = ticked.filter((one) => one.register === register).map(({ record }) => record)
  return (
    <section className="selection-bar" aria-label={t('已选的记录')}>
      <b>{t('已选{{n}}条', { n: formatNumber(ticked.length) })}</b>
      {registers.length > 1 && (
        <Select
          aria-label={t('办理哪一种')}
          value={register}
          options={registers.map(([value, label]) => ({ value, label }))}
          onChange={want}
        />
      )}
      <Steps key={register} register={register} rows={rows} chosen={chosen} />
      <Button type="text" onClick={chosen.clear}>
        {t('取消选择')}
      </Button>
    </section>
  )
}

interface OfOne {
  readonly register: string
  readonly rows: readonly RecordRow[]
  readonly chosen: ChosenItems
}

function Steps({ register, rows, chosen }: OfOne) {
  const t = useT()
  const { data: face } = useRegister(register)
  const [step, setStep] = useState<string | null>(null)
  if (!face) return null
  const most = rows.slice(0, mostAtOnce)
  const steps = bulkSteps(face, most)
  const selection = {
    rows: most,
    choose: (refused: readonly RecordRow[]) => chosen.keep(register, refused),
  }
  return (
    <span className="selection-steps">
      {steps.map(({ name, step: declared, fits }) => (
        <Button key={name} onClick={() => setStep(name)}>
          {fits === most.length ? declared.title : `${declared.title}（${formatNumber(fits)}）`}
        </Button>
      ))}
      {steps.length === 0 && (
        <span className="quiet">{t('您的岗位在这些状态下没有可办理的步骤')}</span>
      )}
      {step !== null && (
        <BulkDialog face={face} step={step} selection={selection} onClose={() => setStep(null)} />
      )}
    </span>
  )
}
