import { Button } from 'antd'
import type { DocumentHead } from '../../api/documents.ts'
import type { DocumentFace } from '../../api/load.ts'
import type { Sentence } from '../../language/english.ts'
import { useT } from '../../language/use-t.ts'
import { otherwise } from '../face.ts'

const words: Readonly<Record<keyof DocumentHead, Sentence>> = {
  title: '标题',
  issuer: '发文机关',
  docNo: '文号',
  issuedOn: '发文日期',
  startsOn: '开始日期',
  endsOn: '结束日期',
}

/** What the corrected text says of itself otherwise than is kept, to be taken over one by one. */
export function FaceChanges(props: {
  read: DocumentFace
  face: DocumentFace
  onFace: (face: DocumentFace) => void
}) {
  const t = useT()
  const { read, face, onFace } = props
  const names = otherwise(read, face)
  if (names.length === 0) return null
  return (
    <section className="load-note" aria-label={t('文件信息有不同')}>
      {names.map((name) => (
        <p key={name}>
          {t('{{field}}：现在是“{{was}}”，更正文本写的是“{{now}}”', {
            field: t(words[name]),
            was: face[name] ?? '',
            now: read[name] ?? '',
          })}
          <Button size="small" onClick={() => onFace({ ...face, [name]: read[name] })}>
            {t('采用')}
          </Button>
        </p>
      ))}
    </section>
  )
}
