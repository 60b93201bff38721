import { publicActor, readAddress, stream } from '@zhiheng/kernel'
import { publishedResult, samplingPublication } from '@zhiheng/modules'
import { z } from 'zod'
import { sendFile } from '../../exports/answer.ts'
import { fileOf } from '../../exports/table.ts'
import type { App } from '../../http/app.ts'
import type { Parts } from '../../parts.ts'
import { namesOfRegions } from '../../regions.ts'
import type { Drawing } from '../drawing.ts'
import { open } from '../open.ts'
import { noSuchPage } from '../released/pages.ts'
import { type ResultQuery, resultQuery, seeksResults } from './asked.ts'
import { linesOf, openPublication, openPublications, openResults, resultsFor } from './read.ts'
import { resultTable } from './table.ts'

const perPage = 30
const perFile = 10_000
/** So many notices tell which regions and years can be chosen. */
const looked = 500
const params = z.object({ address: z.string().max(100) })

/** Results of sampling: notices, one page for each with its batches, and a search among all batches. */
export function resultPages(app: App, parts: Parts, drawing: Drawing): void {
  const { kernel } = parts
  app.get('/results', {
    ...open,
    handler: async (request, reply) => {
      const asked = resultQuery.parse(request.query)
      const found =
        (await pageOf(parts, asked)) ?? (await pageOf(parts, { ...asked, after: undefined }))
      const choices = await choicesOf(parts)
      return drawing.page({ request, reply }, { kind: 'results', asked, choices, ...found })
    },
  })
  app.get('/results/:address', {
    ...open,
    schema: { hide: true, params },
    handler: async (request, reply) => {
      const at = readAddress(request.params.address)
      const publication = at && !at.on ? await openPublication(kernel, at) : undefined
      if (!at || !publication) return drawing.refusal({ request, reply }, 'missing')
      const lines = await linesOf(kernel, at)
      return drawing.page({ request, reply }, { kind: 'result', publication, lines })
    },
  })
}

async function pageOf({ kernel }: Parts, asked: ResultQuery) {
  if (seeksResults(asked)) {
    const page = await openResults(kernel, asked, perPage).catch(noSuchPage)
    return page && { publications: [], results: page.records, next: page.next }
  }
  const page = await openPublications(kernel, asked, perPage).catch(noSuchPage)
  return page && { publications: page.records, results: null, next: page.next }
}

async function choicesOf({ kernel }: Parts) {
  const regions = new Set<string>()
  const years = new Set<string>()
  let n = 0
  const asked = { actor: publicActor, sort: 'releasedOn' }
  for await (const { region, fields } of stream(kernel, samplingPublication.name, asked)) {
    regions.add(region)
    years.add(String(fields.releasedOn).slice(0, 4))
    n += 1
    if (n === looked) break
  }
  const names = await namesOfRegions(kernel.pool, [...regions])
  const classes = Object.entries(publishedResult.fields.productClass.choices ?? {})
  return {
    regions: [...regions].toSorted().map((code) => ({ code, name: names.get(code) ?? code })),
    years: [...years].toSorted().toReversed(),
    classes: classes.map(([code, name]) => ({ code, name: String(name) })),
  }
}

/** The same as a file: what the form asks for, or one notice. */
export function resultFiles(app: App, { kernel }: Parts): void {
  const summary = '监督抽查结果（CSV，开放数据）'
  const csv = async (
    reply: Parameters<typeof sendFile>[0],
    results: Awaited<ReturnType<typeof linesOf>>,
  ) => {
    reply.header('access-control-allow-origin', '*')
    reply.header('cross-origin-resource-policy', 'cross-origin')
    return sendFile(reply, { name: '监督抽查结果.csv', ...fileOf(resultTable(results), 'csv') })
  }
  app.get('/results.csv', {
    config: { access: 'open' },
    schema: { summary },
    handler: async (request, reply) =>
      csv(reply, await resultsFor(kernel, resultQuery.parse(request.query), perFile)),
  })
  app.get('/results/:address/lines.csv', {
    config: { access: 'open' },
    schema: { summary, params },
    handler: async (request, reply) => {
      const at = readAddress(request.params.address)
      const found = at && !at.on ? await openPublication(kernel, at) : undefined
      return csv(reply, at && found ? await linesOf(kernel, at) : [])
    },
  })
}
