import type { RegisterFace } from '../api/catalogue.ts'
import { useT } from '../language/use-t.ts'
import { useCatalogue } from './use-session.ts'

/** What registers, their steps and states are called in the language of the page; a code that is not known stands for itself. */
export function useTitles() {
  const t = useT()
  const { data } = useCatalogue()
  const face = (register: string): RegisterFace | undefined =>
    data?.registers.find(({ name }) => name === register)
  return {
    /** Who acted, by the name that the trail keeps; the clock has one in each language. */
    actor: (name: string) => (name === '时钟' ? t('时钟') : name),
    register: (register: string) => face(register)?.title ?? register,
    step: (register: string, step: string) => face(register)?.steps[step]?.title ?? step,
    state: (register: string, state: string) => face(register)?.states[state] ?? state,
    /** Titles of the choices of a field, in their order. */
    choices: (register: string, field: string) => face(register)?.fields[field]?.choices ?? {},
  }
}
