import { isCivilDate } from '@zhiheng/codes'
import { type Address, type Entry, type Kernel, readAddress } from '@zhiheng/kernel'
import { HttpProblem } from '../http/problems.ts'

/** @throws {HttpProblem} register.unknown */
export function entryOf(kernel: Kernel, register: string): Entry {
  const entry = kernel.catalogue.entries.get(register)
  if (!entry) throw new HttpProblem('register.unknown')
  return entry
}

/** The address in a URL. @throws {HttpProblem} record.unknown where it is none */
export function addressOf(text: string): Address {
  const address = readAddress(text)
  if (!address || (address.on && !isCivilDate(address.on))) throw new HttpProblem('record.unknown')
  return address
}
