import type { RegisterFace } from '../api/catalogue.ts'
import { useCatalogue } from '../app/use-session.ts'

/** A register's declaration; `data` is `null` when there is none of that name. */
export function useRegister(name: string) {
  const { data, error, refetch } = useCatalogue()
  const face: RegisterFace | null | undefined =
    data && (data.registers.find((register) => register.name === name) ?? null)
  return { data: face, error, refetch }
}
