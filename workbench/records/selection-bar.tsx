import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { type Narrowing, readCount } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { bulkSteps } from './bulk-rows.ts'
import { mostAtOnce, type Selection } from './use-selection.ts'

interface Chosen {
  readonly face: RegisterFace
  readonly narrowing: Narrowing
  readonly selection: Selection
}

/** What may be done with the records that were chosen, and the way to choose all that match. */
export function SelectionBar({ face, narrowing, selection }: Chosen) {
  const [step, setStep] = useState<string | null>(null)
  return (
    <>
      {selection.rows.length > 0 && (
        <Bar face={face} narrowing={narrowing} selection={selection} onStep={setStep} />
      )}
      {step !== null && (
        <BulkDialog face={face} step={step} selection={selection} onClose={() => setStep(null)} />
      )}
    </>
  )
}

function Bar(props: Chosen & { onStep: (step: string) => void }) {
  const t = useT()
  const { face, narrowing, selection, onStep } = props
  const { rows, all } = selection
  const steps = bulkSteps(face, rows)
  return (
    <section className="selection-bar" aria-label={t('已选的记录')}>
      <b>{t('已选{{n}}条', { n: formatNumber(rows.length) })}</b>
      <ChooseAll face={face} narrowing={narrowing} selection={selection} />
      <span className="selection-steps">
        {steps.map(({ name, step: declared, fits }) => (
          <Button key={name} onClick={() => onStep(name)}>
            {fits === rows.length ? declared.title : `${declared.title}（${formatNumber(fits)}）`}
          </Button>
        ))}
        {steps.length === 0 && (
          <span className="quiet">{t('您的岗位在这些状态下没有可办理的步骤')}</span>
        )}
      </span>
      <Button type="text" onClick={selection.clear}>
        {t('取消选择')}
      </Button>
      {all.error && <span className="field-fault">{all.error.message}</span>}
    </section>
  )
}

function ChooseAll({ face, narrowing, selection }: Chosen) {
  const t = useT()
  const post = useActing()
  const { rows, all } = selection
  const { data: count } = useQuery({
    queryKey: ['count', face.name, narrowing.q, narrowing.where, post.id],
    queryFn: () => readCount(face.name, narrowing),
  })
  if (!count || count.n <= rows.length || rows.length >= mostAtOnce)
    return rows.length >= mostAtOnce ? (
      <span className="quiet">{t('一次最多{{n}}条', { n: formatNumber(mostAtOnce) })}</span>
    ) : null
  return (
    <Button type="link" loading={all.isPending} onClick={() => all.mutate()}>
      {count.n <= mostAtOnce
        ? t('选择全部{{n}}条', { n: formatNumber(count.n) })
        : t('选择前{{n}}条（一次最多）', { n: formatNumber(mostAtOnce) })}
    </Button>
  )
}
