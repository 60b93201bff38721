import { Choices, type FindChoices } from '@zhiheng/ui/field/choices.ts'
import { useContext, useMemo } from 'react'
import { type Handler, readHandlers, type Taken } from '../api/handlers.ts'
import { useT } from '../language/use-t.ts'

/**
 * What the fields of a step's form may hold: posts are those that may go on with the record, first those of the
 * department that the form names, or that has the record; all else as everywhere. Null outside of the application.
 */
export function useHandlers(taken: Taken | undefined, department: unknown): FindChoices | null {
  const t = useT()
  const find = useContext(Choices)
  const { register, step, region, state } = taken ?? {}
  const first = department ?? taken?.department
  return useMemo(() => {
    if (!find || !register || !step || !region) return find
    const asked = typeof first === 'string' ? { department: first } : {}
    const choice = ({ id, holder, title, departmentName, open }: Handler) => ({
      value: id,
      label: title,
      where: [holder, t('在办{{n}}件', { n: open }), departmentName].filter(Boolean).join(' · '),
    })
    return async (field, words) => {
      if (field.kind !== 'post') return find(field, words)
      const from = { register, step, region, ...(state && { state }) }
      const { handlers } = await readHandlers(from, { ...asked, q: words })
      return handlers.map(choice)
    }
  }, [find, register, step, region, state, first, t])
}
