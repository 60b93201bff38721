import { createContext, useContext, useState } from 'react'
import { useT } from '../language/use-t.ts'
import type { Entry } from './entry.ts'

/** Stores a file and answers its SHA-256; given by the application around the form. */
export const FileStore = createContext<(file: File) => Promise<string>>(() =>
  Promise.reject(new Error('no file store')),
)

/** Takes files one after the other, stores each and holds their SHA-256 in that order. */
export function FilesInput({ id, value, onChange }: Entry) {
  const t = useT()
  const held = Array.isArray(value) ? value.map(String) : []
  const add = (one: unknown) => onChange?.([...new Set([...held, String(one)])])
  return (
    <div>
      <FileInput id={id} value={null} onChange={add} />
      {held.length > 0 && (
        <p className="field-help">
          {t('已选 {{count}} 个文件', { count: held.length })}{' '}
          <button type="button" className="link-button" onClick={() => onChange?.(null)}>
            {t('全部去掉')}
          </button>
        </p>
      )}
    </div>
  )
}

/** Takes a file, stores it and holds its SHA-256. */
export function FileInput({ id, value, onChange }: Entry) {
  const t = useT()
  const store = useContext(FileStore)
  const [fault, setFault] = useState('')
  const take = async (file: File | undefined) => {
    if (!file) return
    try {
      onChange?.(await store(file))
      setFault('')
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div>
      <input
        id={id}
        type="file"
        aria-label={t('选择文件')}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      {typeof value === 'string' && <p className="field-help">{t('已选文件')}</p>}
      {fault && (
        <p role="alert" className="field-fault">
          {fault}
        </p>
      )}
    </div>
  )
}
