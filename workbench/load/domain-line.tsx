import { Select } from 'antd'
import { useCatalogue } from '../app/use-session.ts'
import { Line } from './document-form.tsx'

/** Which quality a goal is about, in the words of the register of goals. */
export function DomainLine(props: { domain: string; onDomain: (domain: string) => void }) {
  const { data: catalogue } = useCatalogue()
  const field = catalogue?.registers.find(({ name }) => name === 'goal')?.fields.domain
  if (!field?.choices) return null
  const options = Object.entries(field.choices).map(([value, label]) => ({ value, label }))
  return (
    <Line label={field.title}>
      {(id) => <Select id={id} value={props.domain} options={options} onChange={props.onDomain} />}
    </Line>
  )
}
