import { z } from 'zod'
import { HttpProblem } from './problems.ts'

/** Pieces that several routes take or answer. */
export const regionCode = z
  .string()
  .regex(/^(0|\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, '应为 2、4、6、9 或 12 位数字，全国为 0')
export const civilDate = z.iso.date('应为日历上有的一天，形如 2026-03-31')
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '应为月份，形如 2026-03')
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '应为上传文件时得到的编号')
/** What a query string says for yes and no. */
export const flag = z.enum(['true', 'false', '1', '0']).transform((v) => v === 'true' || v === '1')

/** A record's or an answer's values by field name: which there are is in the catalogue. */
export const values = z.record(z.string(), z.unknown())
/** Data whose shape is the kernel's or a module's and is passed on as it is. */
export const opaque = z.unknown()

export const done = z.object({ ok: z.literal(true) })

/** A span of time runs forwards. @throws {HttpProblem} request.invalid */
export function assertSpan({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  if (!from || !to || from <= to) return
  const says = `“起始时间”${from} 晚于“截止时间”${to}，请改正其中一个`
  throw new HttpProblem('request.invalid', says, [{ field: 'from', says }])
}
