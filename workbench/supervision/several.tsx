import { Select } from 'antd'
import { useId } from 'react'
import { useT } from '../language/use-t.ts'

/** Chooses several of a list by name. */
export function Several(props: {
  label: string
  value: readonly string[]
  options: readonly (readonly [value: string, label: string])[]
  onChange: (value: string[]) => void
}) {
  const t = useT()
  const id = useId()
  const { label, value, options, onChange } = props
  return (
    <div className="several">
      <label htmlFor={id}>{label}</label>
      <Select<string[]>
        id={id}
        mode="multiple"
        className="fill"
        placeholder={t('请选择')}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...value]}
        options={options.map(([code, name]) => ({ value: code, label: name }))}
        onChange={onChange}
      />
    </div>
  )
}
