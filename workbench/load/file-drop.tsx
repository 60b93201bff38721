import { useState } from 'react'
import { useT } from '../language/use-t.ts'

/** Takes one file, dropped or chosen, and shows how much of it has gone out. */
export function FileDrop(props: {
  says: string
  accept: string
  busy: boolean
  /** From 0 to 1. */
  sent?: number
  onFile: (file: File) => void
}) {
  const t = useT()
  const { says, accept, busy, sent = 1, onFile } = props
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
        if (file && !busy) onFile(file)
      }}
    >
      <input
        type="file"
        className="aloud"
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be chosen again once it has been put right.
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
      {busy ? (
        <span role="status">
          {sent < 1
            ? t('正在上传：{{percent}}%', { percent: Math.floor(sent * 100) })
            : t('正在读取…')}
          <progress aria-hidden="true" {...(sent < 1 && { value: sent })} />
        </span>
      ) : (
        <span>{says}</span>
      )}
    </label>
  )
}
