import { measure } from '../indicator/run.ts'
import type { Module } from '../module.ts'
import type { Procedure } from '../procedure/declare.ts'
import type { AnyRegister } from '../register/declare.ts'
import { checkIndicator } from './indicator.ts'
import { checkInput, runInputExamples } from './input.ts'
import { checkProcedure } from './procedure.ts'
import { checkRegister } from './register.ts'
import { checkMembership, checkSubject } from './subject.ts'

/** Says what is wrong with one declaration: its place and a sentence. */
export type Report = (where: string, what: string) => void

/** What every module must satisfy, derived from its declarations alone. Empty means sound. */
export function check(module: Module): string[] {
  const faults: string[] = []
  const about =
    (name: string): Report =>
    (where, what) =>
      faults.push(`${module.name}/${name}${where ? `.${where}` : ''}: ${what}`)
  isData(module, about(''))
  for (const register of module.registers)
    checkRegister(register as AnyRegister, about(register.name))
  for (const procedure of module.procedures)
    checkProcedure(procedure as Procedure, about(procedure.name))
  for (const subject of module.subjects ?? []) checkSubject(subject, about(subject.name))
  for (const one of module.memberships ?? []) checkMembership(one, about(one.name))
  for (const input of module.inputs ?? []) {
    checkInput(input, about(input.name))
    runInputExamples(input, about(input.name))
  }
  for (const indicator of module.indicators) {
    const report = about(indicator.name)
    if (indicator.kind === 'reported') continue
    checkIndicator(indicator, report)
    for (const [n, example] of indicator.examples.entries()) {
      const got = measure(indicator, example.given as Record<string, unknown>[])
      if (got !== example.expect)
        report(`example ${n + 1}`, `expected ${example.expect}, got ${got}`)
    }
  }
  return faults
}

function isData(module: Module, report: Report): void {
  try {
    structuredClone(module)
  } catch {
    report('', 'contains code; a declaration must be data')
  }
}
