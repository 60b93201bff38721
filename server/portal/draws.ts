import { getEntry, publicActor, type RecordRead, Refusal, readAddress } from '@zhiheng/kernel'
import { type DrawRead, publishedOf, readDraw, replay } from '@zhiheng/modules'
import { z } from 'zod'
import type { App } from '../http/app.ts'
import type { Parts } from '../parts.ts'
import { nameOfRegion } from '../regions.ts'
import type { Drawing } from './drawing.ts'
import { open } from './open.ts'

const params = z.object({ address: z.string().max(100) })

/** A double-random draw as everyone may look at it, and whether the same comes out again. */
export function drawPages(app: App, parts: Parts, drawing: Drawing): void {
  app.get('/draws/:address', {
    ...open,
    schema: { hide: true, params },
    handler: async (request, reply) => {
      const read = await publicDraw(parts, request.params.address)
      if (!read) return drawing.refusal({ request, reply }, 'missing')
      const draw = await shownDraw(parts, read, request.params.address)
      return drawing.page({ request, reply }, { kind: 'draw', draw })
    },
  })
}

async function publicDraw({ kernel }: Parts, address: string): Promise<DrawRead | undefined> {
  const at = readAddress(address)
  if (!at || at.on) return undefined
  try {
    return await readDraw({ kernel, actor: publicActor }, at)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

async function shownDraw({ kernel }: Parts, read: DrawRead, address: string) {
  const { draw, lines } = read
  const text = (name: string) => (draw.fields[name] ?? null) as string | null
  const published = publishedOf(read)
  const again = published && replay(published)
  return {
    address,
    region: await nameOfRegion(kernel.pool, draw.region),
    drawNo: text('drawNo'),
    subject: text('subject'),
    state: getEntry(kernel.catalogue, 'draw').procedure.states[draw.state] ?? draw.state,
    facts: factsOf(draw, getEntry(kernel.catalogue, 'draw').register.fields),
    lists: listsOf(lines, getEntry(kernel.catalogue, 'draw-entry').register.fields),
    replay: again && { same: again.differences.length === 0, differences: again.differences },
  }
}

type Titled = Readonly<
  Record<string, { readonly title: string; readonly choices?: Readonly<Record<string, string>> }>
>
const told = ['commitment', 'listHash', 'secret', 'witness', 'seed', 'rule', 'redrawn'] as const

const factsOf = ({ fields }: RecordRead, titles: Titled) =>
  told.flatMap((name) =>
    fields[name] ? [{ name, title: titles[name]!.title, text: String(fields[name]) }] : [],
  )

/** Those drawn first, in their order; both lists with everybody on them. */
function listsOf(lines: readonly RecordRead[], titles: Titled) {
  const nameOf = new Map(lines.map(({ fields }) => [fields.code, String(fields.name)]))
  const rank = ({ fields }: RecordRead) => (fields.rank as number | null) ?? lines.length + 1
  const rows = lines
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ fields }) => ({
      kind: fields.kind as 'firm' | 'inspector',
      code: String(fields.code),
      name: String(fields.name),
      tickets: fields.tickets as number,
      out: fields.excluded
        ? `${titles.excluded!.choices?.[String(fields.excluded)]}：${fields.why}`
        : null,
      rank: (fields.rank ?? null) as number | null,
      goesTo: ((fields.goesTo ?? []) as string[]).map((code) => nameOf.get(code) ?? code),
    }))
  return {
    firms: rows.filter(({ kind }) => kind === 'firm'),
    inspectors: rows.filter(({ kind }) => kind === 'inspector'),
  }
}
