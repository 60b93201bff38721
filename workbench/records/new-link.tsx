import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'

/** The first step by which the acting post may make a record. */
export const makingStep = (register: RegisterFace) =>
  Object.values(register.steps).find(({ mine, from }) => mine && from.includes('new'))

/** A plain verb is said with what is made by it; a step that names that itself, or says more, stands alone. */
export function makingWords(step: string, register: string): string {
  if (register.startsWith(step)) return register
  return step.length > VERB || step.includes(register) ? step : `${step}${register}`
}

/** Characters of a plain verb, such as 登记. */
const VERB = 2

/** To the form of a new record with what is known already. */
export function NewRecordLink(props: {
  register: string
  given?: Readonly<Record<string, string>> | undefined
  className?: string
  children: ReactNode
}) {
  const { register, given, className = 'button-link', children } = props
  return (
    <Link
      to="/records/$register/new"
      params={{ register }}
      search={given ? { given } : {}}
      className={className}
    >
      {children}
    </Link>
  )
}
