import { useState } from 'react'
import { useT } from '../language/use-t.ts'

/** Takes one file, dropped or chosen. */
export function FileDrop(props: {
  says: string
  accept: string
  busy: boolean
  onFile: (file: File) => void
}) {
  const t = useT()
  const { says, accept, busy, onFile } = props
  const [over, setOver] = useState(false)
  return (
    <label
      className={over ? 'file-drop file-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onFile(file)
      }}
    >
      <input
        type="file"
        className="aloud"
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onFile(file)
        }}
      />
      <span>{busy ? t('正在读取…') : says}</span>
    </label>
  )
}
