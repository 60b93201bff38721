import { Button } from 'antd'
import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordStep } from '../api/records.ts'
import { useT } from '../language/use-t.ts'

interface Offer {
  readonly face: RegisterFace
  readonly state: string
  readonly steps: readonly RecordStep[]
  readonly chosen: string | null
  readonly onChoose: (step: string | null) => void
}

/** What may be done with the record: mine as buttons, what others may do now in grey with the reason, the rest folded. */
export function Steps({ face, state, steps, chosen, onChoose }: Offer) {
  const t = useT()
  const titled = steps.map((step) => ({
    ...step,
    title: face.steps[step.name]?.title ?? step.title,
  }))
  const open = titled.filter((step) => step.allowed)
  const closed = titled.filter((step) => !step.allowed)
  const here = closed.filter((step) => face.steps[step.name]?.from.includes(state))
  const elsewhere = closed.filter((step) => !here.includes(step))
  if (steps.length === 0) return null
  return (
    <fieldset className="steps">
      <legend className="aloud">{t('可以办理')}</legend>
      {open.map((step, i) => (
        <Button
          key={step.name}
          type={i === 0 && chosen === null ? 'primary' : 'default'}
          className={chosen === step.name ? 'step-chosen' : ''}
          aria-expanded={chosen === step.name}
          onClick={() => onChoose(chosen === step.name ? null : step.name)}
        >
          {step.title}
        </Button>
      ))}
      {here.map((step) => (
        <span key={step.name} className="step-closed">
          <Button disabled aria-describedby={`why-${step.name}`}>
            {step.title}
          </Button>
          <small id={`why-${step.name}`}>{step.reason}</small>
        </span>
      ))}
      <StepsElsewhere steps={elsewhere} />
    </fieldset>
  )
}

function StepsElsewhere({ steps }: { steps: readonly RecordStep[] }) {
  const t = useT()
  if (steps.length === 0) return null
  return (
    <details className="steps-closed">
      <summary>{t('其他状态下的步骤（{{n}}）', { n: steps.length })}</summary>
      <ul>
        {steps.map((step) => (
          <li key={step.name}>
            <span className="steps-closed-title">{step.title}</span> {step.reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
