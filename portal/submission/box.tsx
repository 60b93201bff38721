import type { ReactNode } from 'react'

interface Box {
  /** Where several boxes of a page have one name. */
  readonly id?: string
  readonly name: string
  readonly label: string
  readonly problem?: string | undefined
  readonly hint?: string
  readonly required?: boolean
  readonly children: (more: {
    id: string
    name: string
    required: boolean
    'aria-invalid': boolean
    'aria-describedby': string
  }) => ReactNode
}

/** One box of a form with its label, its hint, and what is wrong with it. */
export function Box({ name, label, problem, hint, required = false, children, ...own }: Box) {
  const id = `box-${own.id ?? name}`
  return (
    <div className={problem ? 'box wrong' : 'box'}>
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {children({
        id,
        name,
        required,
        'aria-invalid': problem !== undefined,
        'aria-describedby': `${id}-hint`,
      })}
      <p className="hint" id={`${id}-hint`}>
        {problem && <strong>{problem} </strong>}
        {hint}
      </p>
    </div>
  )
}
