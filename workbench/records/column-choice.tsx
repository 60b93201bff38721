import { shownFields } from '@zhiheng/ui'
import { Button, Checkbox, Popover } from 'antd'
import type { RegisterFace } from '../api/catalogue.ts'
import { useT } from '../language/use-t.ts'

/** Which fields the list shows, in the order of the declaration. */
export function ColumnChoice(props: {
  face: RegisterFace
  columns: readonly string[]
  onColumns: (columns: string[]) => void
}) {
  const t = useT()
  const { face, columns, onColumns } = props
  const names = Object.keys(shownFields(face.fields))
  const flip = (name: string) =>
    onColumns(names.filter((one) => (one === name) !== columns.includes(one)))
  const boxes = (
    <ul className="column-choice">
      {names.map((name) => (
        <li key={name}>
          <Checkbox checked={columns.includes(name)} onChange={() => flip(name)}>
            {face.fields[name]?.title}
          </Checkbox>
        </li>
      ))}
    </ul>
  )
  return (
    <Popover trigger="click" placement="bottomRight" content={boxes}>
      <Button>{t('选择列')}</Button>
    </Popover>
  )
}
