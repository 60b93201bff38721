import { Button } from 'antd'
import type { RecordStep } from '../api/records.ts'
import { useT } from '../language/use-t.ts'

interface Offer {
  readonly steps: readonly RecordStep[]
  readonly chosen: string | null
  readonly onChoose: (step: string | null) => void
}

/** So many steps that may not be taken are shown at once; more are folded. */
const inView = 2

/** What may be done with the record; what may not stands below in grey, with the reason. */
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
      {closed.length > 0 && (
        <details className="steps-closed" open={closed.length <= inView}>
          <summary>{t('现在不能办理的步骤（{{n}}）', { n: closed.length })}</summary>
          <ul>
            {closed.map((step) => (
              <li key={step.name}>
                <span className="steps-closed-title">{step.title}</span> {step.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  )
}
