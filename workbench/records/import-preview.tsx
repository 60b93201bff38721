import { type FieldFaces, formatNumber } from '@zhiheng/ui'
import { Select } from 'antd'
import type { ImportOrder, Preview } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { remap } from './mapping.ts'

interface Look {
  readonly preview: Preview
  readonly fields: FieldFaces
  readonly mapping: ImportOrder['mapping']
  readonly onMapping: (mapping: ImportOrder['mapping']) => void
}

/** The first rows of the file, with what each column is taken for. */
export function ImportPreview({ preview, fields, mapping, onMapping }: Look) {
  const t = useT()
  const options = Object.entries(fields).map(([value, { title }]) => ({ value, label: title }))
  return (
    <div className="import-preview">
      <p className="quiet">
        {preview.format}
        {preview.total !== null && ` · ${t('共{{n}}行', { n: formatNumber(preview.total) })}`}
      </p>
      {preview.notes.map((note) => (
        <p key={note} role="status">
          {note}
        </p>
      ))}
      <section className="import-table" aria-label={t('文件的前几行')}>
        <table>
          <thead>
            <tr>
              {preview.columns.map(({ header }) => (
                <th key={header} scope="col">
                  <span className="import-header">{header}</span>
                  <Select
                    aria-label={t('“{{header}}”列是', { header })}
                    size="small"
                    allowClear
                    className="fill"
                    placeholder={t('不导入')}
                    value={mapping[header] ?? null}
                    options={options}
                    onChange={(field: string | undefined) =>
                      onMapping(remap(mapping, header, field ?? null))
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(preview.rows).map(([n, row]) => (
              <tr key={n}>
                {preview.columns.map(({ header }, i) => (
                  <td key={header} className={mapping[header] ? undefined : 'quiet'}>
                    {String(row[i] ?? '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** Rows of a file have no name but their number. */
const numbered = <T,>(rows: readonly T[]) => rows.map((row, i) => [i + 1, row] as const)
