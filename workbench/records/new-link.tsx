import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RegisterFace, StepFace } from '../api/catalogue.ts'

/** The first step by which the acting post may make a record, also one that names a record in `state` by the field `link`. */
export const makingStep = (register: RegisterFace, under?: Under) =>
  Object.values(register.steps).find(
    (step) => step.mine && step.from.includes('new') && takenUnder(step, under),
  )

/** The record that a new one would name. */
export interface Under {
  readonly link: string
  readonly state: string
}

const takenUnder = (step: StepFace, under: Under | undefined): boolean =>
  !under || (step.while?.[under.link]?.includes(under.state) ?? true)

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
