import { all, atLeast, atMost, type Where, within } from '@zhiheng/kernel'
import { publishedResult } from '@zhiheng/modules'
import { z } from 'zod'

const classes = Object.keys(publishedResult.fields.productClass.choices ?? {})
const choice = (codes: readonly string[]) =>
  z
    .string()
    .refine((code) => codes.includes(code))
    .optional()
    .catch(undefined)

/** What the form above the results asks for; what is not understood is passed over. */
export const resultQuery = z.object({
  q: z.string().trim().max(60).catch(''),
  class: choice(classes),
  verdict: choice(['pass', 'fail']),
  region: z
    .string()
    .regex(/^\d{1,12}$/)
    .optional()
    .catch(undefined),
  year: z
    .string()
    .regex(/^(19|20|21)\d\d$/)
    .optional()
    .catch(undefined),
  after: z.string().max(500).optional().catch(undefined),
})
export type ResultQuery = z.infer<typeof resultQuery>

/** Whether results are sought, and not notices. */
export const seeksResults = ({ q, verdict }: ResultQuery): boolean =>
  q !== '' || verdict !== undefined

/** The condition for records of either register that the form stands for. */
export function whereOf({ class: productClass, region, year }: ResultQuery): Where {
  return all(
    productClass === undefined ? {} : { productClass },
    region === undefined ? {} : { region: within(region) },
    year === undefined
      ? {}
      : all({ releasedOn: atLeast(`${year}-01-01`) }, { releasedOn: atMost(`${year}-12-31`) }),
  )
}
