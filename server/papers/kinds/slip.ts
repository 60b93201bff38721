import { find, type RecordRead, refuse } from '@zhiheng/kernel'
import { departmentsOf } from '@zhiheng/modules'
import type { PaperFor, PaperKind } from '../kind.ts'
import type { FormRow, Paper } from '../paper.ts'
import { daysText, dayText } from '../words.ts'

/** One page that goes to the department: what is demanded, by when, and where to sign. */
export const slipPaper: PaperKind = {
  name: 'slip',
  title: '督办单',
  about: 'supervision-slip',
  read: async (of) => {
    const { kernel, actor, at } = of
    const slip = await find(kernel, slipPaper.about, { actor, at })
    if (!slip) throw refuse('record.unknown', undefined as never)
    return slipOn(slip, await unitOf(slip, of))
  },
}

/** The name of the unit that the slip is addressed to, as the region calls it. */
async function unitOf(
  { region, fields }: RecordRead,
  { kernel, actor }: PaperFor,
): Promise<string> {
  const departments = await departmentsOf(kernel, actor, region)
  return (
    departments.find(({ code }) => code === fields.department)?.name ?? String(fields.department)
  )
}

function slipOn({ fields, state }: RecordRead, unit: string): Paper {
  const text = (name: string) => String(fields[name] ?? '')
  const draft = state === 'draft' ? '（拟稿，尚未印发）' : ''
  return {
    title: '督办单',
    landscape: false,
    meta: [[`编号：${text('slipNo')}${draft}`, '']],
    blocks: [{ kind: 'form', labelMm: 30, rows: rowsOf(text, unit) }],
  }
}

function rowsOf(text: (name: string) => string, unit: string): FormRow[] {
  return [
    { fields: [['承办单位', unit]], mm: 14 },
    { fields: [['督办事项', text('title')]], mm: 18 },
    { fields: [['督办要求', daysText(text('demands'))]], mm: 56 },
    { fields: [['答复期限', replyText(text('replyBy'))]], mm: 14 },
    { fields: [['督办单位', '（盖章）\n　　　　　　年　　月　　日']], mm: 24 },
    {
      fields: [
        ['签收人', ''],
        ['签收时间', ''],
      ],
      mm: 14,
    },
    { fields: [['办理情况', text('reply')]], mm: 38 },
    {
      fields: [
        ['承办单位\n负责人', ''],
        ['日期', ''],
      ],
      mm: 16,
    },
  ]
}

/** A slip without a day leaves room for one. */
const replyText = (day: string): string =>
  `${dayText(day) || '　　　年　　月　　日'}前书面答复，附佐证材料`
