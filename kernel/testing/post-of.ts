import { randomUUID } from 'node:crypto'
import type { Actor } from '@zhiheng/kernel'

/** Who acts in a role for these regions; each time at another post. */
export const postOf =
  (role: string, name: string) =>
  (...scope: string[]): Actor => ({
    kind: 'post',
    post: randomUUID(),
    name,
    roles: [role],
    scope,
    department: null,
    party: null,
  })
