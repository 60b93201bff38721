import { allow, is, own } from '@zhiheng/kernel'
import { head } from '../roles.ts'

/** The head of the very department that the record names: that of the same name in a lower region is another body. */
export const byOwnHead = [
  allow(head, { region: is<string>(own.territory), department: is<string>(own.department) }),
]
