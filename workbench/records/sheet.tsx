import type { FieldFace, FieldFaces, Trouble } from '@zhiheng/ui'
import { Choices, type FindChoices } from '@zhiheng/ui/field/choices.ts'
import { FieldInput } from '@zhiheng/ui/field/field-input.tsx'
import { type ClipboardEvent, type KeyboardEvent, useContext, useId, useRef } from 'react'
import { useT } from '../language/use-t.ts'
import { pasted, placed, type Row, withCell } from './sheet.ts'
import { readTsv } from './tsv.ts'

interface Filled {
  readonly fields: FieldFaces
  readonly rows: readonly Row[]
  /** What is wrong, by row from 1 and field. */
  readonly problems: readonly Trouble[]
  readonly onChange: (rows: readonly Row[]) => void
}

/** Kinds that hold a code for which people know a name: they are chosen. */
const named = ['link', 'department', 'region', 'post', 'indicator']
const kindOf = (field: FieldFace) => field.names ?? field.kind

/** A table of cells to type or paste into; what is wrong stands in its cell. */
export function Sheet({ fields, rows, problems, onChange }: Filled) {
  const t = useT()
  const id = useId()
  const find = useContext(Choices)
  const table = useRef<HTMLTableElement>(null)
  const names = Object.keys(fields)
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`
  const go = (row: number, column: number) => document.getElementById(cellId(row, column))?.focus()
  const paste = async (event: ClipboardEvent, at: number, from: string) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return
    event.preventDefault()
    const cells = readTsv(text)
    const filled = pasted(rows, cells, { fields, from, at })
    onChange(filled)
    const { body } = placed(cells, fields, from)
    if (find) onChange(await byName(find, fields, { rows: filled, at, n: body.length }))
  }
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const by =
      event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || event.nativeEvent.isComposing) return
    event.preventDefault()
    go(row + by, column)
  }
  return (
    <div className="sheet-scroll">
      <table className="cell-sheet" ref={table}>
        <thead>
          <tr>
            <th scope="col" className="sheet-no">
              <span className="aloud">{t('行')}</span>
            </th>
            {names.map((name) => (
              <th key={name} scope="col" title={fields[name]?.hint}>
                {fields[name]?.required && <i aria-hidden="true">*</i>} {fields[name]?.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(rows).map(([n, row]) => (
            <tr key={n}>
              <th scope="row" className="sheet-no">
                {n}
              </th>
              {names.map((name, column) => {
                const fault = problems.find((one) => one.row === n && one.field === name)
                return (
                  <td
                    key={name}
                    className={fault ? 'sheet-fault' : undefined}
                    title={fault?.says}
                    onPaste={(event) => void paste(event, n - 1, name)}
                  >
                    <Cell
                      id={cellId(n - 1, column)}
                      field={fields[name]!}
                      label={t('第{{row}}行 {{title}}', { row: n, title: fields[name]!.title })}
                      fault={fault?.says}
                      value={row[name]}
                      onKeyDown={(event) => move(event, n - 1, column)}
                      onChange={(value) => onChange(withCell(rows, n - 1, { [name]: value }))}
                    />
                    {fault && <small className="sheet-says">{fault.says}</small>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Rows have no name but their number. */
const numbered = (rows: readonly Row[]) => rows.map((row, i) => [i + 1, row] as const)

function Cell(props: {
  id: string
  field: FieldFace
  label: string
  fault: string | undefined
  value: unknown
  onKeyDown: (event: KeyboardEvent) => void
  onChange: (value: unknown) => void
}) {
  const t = useT()
  const { id, field, label, fault, value, onKeyDown, onChange } = props
  if (named.includes(kindOf(field)) && field.kind !== 'lines')
    return <FieldInput {...{ id, label, field, value, onChange }} />
  const options = choicesOf(field, [t('是'), t('否')])
  const list = `${id}-options`
  return (
    <>
      <input
        id={id}
        className="sheet-cell"
        aria-label={label}
        aria-invalid={fault !== undefined}
        value={value === null || value === undefined ? '' : String(value)}
        {...(options.length > 0 ? { list } : {})}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        onKeyDown={onKeyDown}
      />
      {options.length > 0 && (
        <datalist id={list}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** The words that a cell takes, where there are few. */
function choicesOf(field: FieldFace, yesNo: readonly string[]): readonly string[] {
  if (field.kind === 'yesNo') return yesNo
  return Object.values(field.choices ?? {})
}

interface Pasted {
  readonly rows: readonly Row[]
  readonly at: number
  readonly n: number
}

/** Puts the code in place of a pasted name, where one thing alone is called that. */
async function byName(
  find: FindChoices,
  fields: FieldFaces,
  { rows, at, n }: Pasted,
): Promise<Row[]> {
  let filled = [...rows]
  for (const [name, field] of Object.entries(fields)) {
    if (!named.includes(kindOf(field)) || field.kind === 'lines') continue
    for (let row = at; row < at + n; row += 1) {
      const text = filled[row]?.[name]
      if (typeof text !== 'string') continue
      const found = await find({ ...field, kind: kindOf(field) }, text)
      const exact = found.filter(({ label, value }) => label === text || value === text)
      const one = exact.length > 0 ? exact : found
      if (one.length === 1) filled = withCell(filled, row, { [name]: one[0]!.value })
    }
  }
  return filled
}
