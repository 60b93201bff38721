import type { RegisterFace } from '../api/catalogue.ts'
import { useCatalogue } from './use-session.ts'

/** What registers, their steps and states are called in the language of the page; a code that is not known stands for itself. */
export function useTitles() {
  const { data } = useCatalogue()
  const face = (register: string): RegisterFace | undefined =>
    data?.registers.find(({ name }) => name === register)
  return {
    register: (register: string) => face(register)?.title ?? register,
    step: (register: string, step: string) => face(register)?.steps[step]?.title ?? step,
    state: (register: string, state: string) => face(register)?.states[state] ?? state,
    /** Titles of the choices of a field, in their order. */
    choices: (register: string, field: string) => face(register)?.fields[field]?.choices ?? {},
  }
}
