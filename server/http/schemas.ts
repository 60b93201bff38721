import { z } from 'zod'

/** Pieces that several routes take or answer. */
export const regionCode = z.string().regex(/^(0|\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/)
export const civilDate = z.iso.date()
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** What a query string says for yes and no. */
export const flag = z.enum(['true', 'false', '1', '0']).transform((v) => v === 'true' || v === '1')

/** A record's or an answer's values by field name: which there are is in the catalogue. */
export const values = z.record(z.string(), z.unknown())
/** Data whose shape is the kernel's or a module's and is passed on as it is. */
export const opaque = z.unknown()

export const done = z.object({ ok: z.literal(true) })
