import { useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordStep } from '../api/records.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { primaryOf } from './primary.ts'

interface Offer {
  readonly face: RegisterFace
  readonly state: string
  readonly steps: readonly RecordStep[]
  readonly chosen: string | null
  readonly onChoose: (step: string | null) => void
}

/** The step that the record waits for comes first. */
const firstOf = (steps: readonly RecordStep[], asked: string | undefined) => [
  ...steps.filter(({ name }) => name === asked),
  ...steps.filter(({ name }) => name !== asked),
]

/** What may be done with the record: mine as buttons, what others may do now in grey with the reason, the rest folded. */
export function Steps({ face, state, steps, chosen, onChoose }: Offer) {
  const t = useT()
  const titled = steps.map((step) => ({
    ...step,
    title: face.steps[step.name]?.title ?? step.title,
  }))
  const asked = face.asks?.[state]
  const open = firstOf(
    titled.filter((step) => step.allowed),
    asked,
  )
  const primary = primaryOf(face, state, open)
  const closed = titled.filter((step) => !step.allowed)
  const here = closed.filter((step) => face.steps[step.name]?.from.includes(state))
  const elsewhere = closed.filter((step) => !here.includes(step))
  if (steps.length === 0) return null
  return (
    <fieldset className="steps">
      <legend className="aloud">{t('可以办理')}</legend>
      {open.map((step) => (
        <Button
          key={step.name}
          type={step.name === primary && chosen === null ? 'primary' : 'default'}
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
          <small id={`why-${step.name}`}>
            <WhyNot step={step} state={face.states[state]} />
          </small>
        </span>
      ))}
      <StepsElsewhere steps={elsewhere} state={face.states[state]} />
    </fieldset>
  )
}

function StepsElsewhere(props: { steps: readonly RecordStep[]; state: string | undefined }) {
  const t = useT()
  const { steps, state } = props
  if (steps.length === 0) return null
  return (
    <details className="steps-closed">
      <summary>{t('其他状态下的步骤（{{n}}）', { n: steps.length })}</summary>
      <ul>
        {steps.map((step) => (
          <li key={step.name}>
            <span className="steps-closed-title">{step.title}</span>{' '}
            <WhyNot step={step} state={state} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What is in the way of a step, and who may take it. */
function WhyNot({ step, state = '' }: { step: RecordStep; state: string | undefined }) {
  const t = useT()
  const language = useLanguage()
  const { data: catalogue } = useCatalogue()
  const roles = step.by.map((role) => catalogue?.roles[role] ?? role).join(t('、'))
  const { title } = step
  if (step.obstacle === 'role') return t('须由{{roles}}办理', { roles })
  if (step.obstacle === 'state')
    return t('记录处于“{{state}}”，不能办理“{{title}}”', { state, title })
  if (step.obstacle === 'self') return t('上一步是您办的，须由另一岗位办理')
  if (step.reason && language !== 'en' && step.obstacle !== 'post') return step.reason
  if (step.obstacle === 'late') return t('“{{title}}”的时限已经届满', { title })
  if (step.obstacle === 'early') return t('“{{title}}”还没有到可以办理的日子', { title })
  if (step.obstacle === 'apart')
    return t('您办理过前面的步骤，“{{title}}”须由另一岗位办理', { title })
  if (step.obstacle === 'condition') return t('这条记录不符合办理“{{title}}”的条件', { title })
  return t('您的岗位不能办理“{{title}}”', { title })
}
