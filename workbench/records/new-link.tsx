import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'

/** The first step by which the acting post may make a record. */
export const makingStep = (register: RegisterFace) =>
  Object.values(register.steps).find(({ mine, from }) => mine && from.includes('new'))

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
