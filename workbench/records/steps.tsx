import { Button } from 'antd'
import type { RecordStep } from '../api/records.ts'
import { useT } from '../language/use-t.ts'

interface Offer {
  readonly steps: readonly RecordStep[]
  readonly chosen: string | null
  readonly onChoose: (step: string | null) => void
}

/** What may be done with the record; what may not is grey, with the reason under it. */
export function Steps({ steps, chosen, onChoose }: Offer) {
  const t = useT()
  const open = steps.filter((step) => step.allowed)
  const closed = steps.filter((step) => !step.allowed)
  if (steps.length === 0) return null
  return (
    <fieldset className="steps">
      <legend className="aloud">{t('可以办理')}</legend>
      {open.map((step, i) => (
        <Button
          key={step.name}
          type={i === 0 && chosen === null ? 'primary' : 'default'}
          aria-pressed={chosen === step.name}
          onClick={() => onChoose(chosen === step.name ? null : step.name)}
        >
          {step.title}
        </Button>
      ))}
      {closed.map((step) => (
        <span key={step.name} className="step-closed">
          <Button disabled>{step.title}</Button>
          <small>{step.reason}</small>
        </span>
      ))}
    </fieldset>
  )
}
