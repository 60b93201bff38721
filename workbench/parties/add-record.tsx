import type { RegisterFace } from '../api/catalogue.ts'
import { useT } from '../language/use-t.ts'
import { makingStep, NewRecordLink } from '../records/new-link.tsx'

/** To the form of a new record with what is known already, for a post that may take such a step. */
export function AddRecord(props: {
  register: RegisterFace
  given: Readonly<Record<string, string>>
}) {
  const t = useT()
  const { register, given } = props
  if (!makingStep(register)) return null
  return (
    <NewRecordLink register={register.name} given={given}>
      {t('新登记')}
    </NewRecordLink>
  )
}
