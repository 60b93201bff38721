import type { AnyRegister, AnyStep, Fields } from '@zhiheng/kernel'

/** The fields that a column may feed in a step: those that it fills and asks. */
export function fieldsOf(register: AnyRegister, step: AnyStep): Fields {
  const filled = (step.fills ?? []).map((name) => [name, register.fields[name]] as const)
  return { ...Object.fromEntries(filled), ...(step.ask as Fields | undefined) }
}
