import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from './browser.ts'

export interface EndedJob {
  readonly state: string
  readonly progress: Readonly<Record<string, number>>
  readonly problems: readonly object[]
  readonly result: object
}

/** Imports a file as a clerk does, columns by their headers, and waits for the end of the job. */
export async function importInto(
  browser: Browser,
  [register, step]: readonly [string, string],
  file: { readonly name: string; readonly content: Buffer | string },
): Promise<EndedJob & { readonly id: string }> {
  const path = `/api/records/${register}/import`
  const { body } = await browser.upload(`${path}/preview`, file.name, file.content)
  const columns = body.columns as { header: string; field: string | null }[]
  const mapping = Object.fromEntries(columns.map(({ header, field }) => [header, field]))
  const started = await browser.send('POST', path, { file: body.file, step, mapping })
  const id = String(started.body.job)
  return { ...(await ended(browser, id)), id }
}

async function ended(browser: Browser, id: string): Promise<EndedJob> {
  for (;;) {
    const { body } = await browser.get(`/api/jobs/${id}`)
    if (!['waiting', 'running'].includes(String(body.state))) return body as unknown as EndedJob
    await wait(50)
  }
}
