import { type RecordRead, stream } from '@zhiheng/kernel'
import type { Filling } from '../../declare/filling.ts'
import type { Block, PaperColumn } from '../../paper.ts'

const columns: readonly PaperColumn[] = [
  { title: '次序', mm: 16, align: 'right' },
  { title: '企业', mm: 90 },
  { title: '统一社会信用代码', mm: 52 },
  { title: '派出人员', mm: 67 },
]

/** The enterprises that were drawn, in their order, each with the names of those who are sent. */
export async function drawnLines({ of, record }: Filling): Promise<Block[]> {
  const lines: RecordRead[] = []
  const where = { region: record.region, draw: record.id }
  for await (const line of stream(of.kernel, 'draw-entry', { actor: of.actor, where }))
    lines.push(line)
  const names = new Map(lines.map(({ fields }) => [fields.code, String(fields.name)]))
  const rows = lines
    .filter(({ fields }) => fields.kind === 'firm' && fields.drawn === true)
    .toSorted((a, b) => Number(a.fields.rank) - Number(b.fields.rank))
    .map(({ fields }) => ({
      cells: [
        String(fields.rank ?? ''),
        String(fields.name),
        String(fields.code),
        ((fields.goesTo ?? []) as string[]).map((code) => names.get(code) ?? code).join('、'),
      ],
    }))
  return [{ kind: 'table', columns, rows, none: '没有抽中的企业。' }]
}
