import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { ProblemList } from '@zhiheng/ui'
import { App, Button } from 'antd'
import { useState } from 'react'
import { problemsOf, saysOf } from '../api/fault.ts'
import { type DocumentFace, type ReadDocument, saveDocument } from '../api/load.ts'
import { useActing } from '../app/use-session.ts'
import { Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { Counts } from './counts.tsx'
import { DocumentForm } from './document-form.tsx'
import { kept } from './draft.ts'
import { faceOf } from './face.ts'
import { draftOf } from './item.ts'
import { Items } from './items.tsx'
import { Source } from './source.tsx'
import { useEdits } from './use-edits.ts'

/** Source left, items right; nothing is saved until it is confirmed. */
export function Review({ document, onAgain }: { document: ReadDocument; onAgain: () => void }) {
  const t = useT()
  const post = useActing()
  const router = useRouter()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [{ items, past, future }, edit] = useEdits(() => draftOf(document))
  const [face, setFace] = useState<DocumentFace>(() => faceOf(document))
  const [region, setRegion] = useState(post.region.code)
  const [focus, setFocus] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: () =>
      saveDocument({
        region,
        document: face,
        text: document.reading.text,
        sha256: document.sha256,
        outline: document.reading.outline,
        ...kept(items),
      }),
    onSuccess: async ({ address }) => {
      await queries.invalidateQueries()
      void message.success(t('已确认'))
      await router.navigate({ to: '/outline/$address', params: { address } })
    },
  })
  const problems = problemsOf(save.error)
  const { reading } = document
  return (
    <Page
      wide
      title={t('核对：{{name}}', { name: face.title || document.name })}
      actions={
        <>
          <Button disabled={past.length === 0} onClick={() => edit({ do: 'undo' })}>
            {t('撤销')}
          </Button>
          <Button disabled={future.length === 0} onClick={() => edit({ do: 'redo' })}>
            {t('重做')}
          </Button>
          <Button onClick={onAgain}>{t('换一份文件')}</Button>
          <Button
            type="primary"
            loading={save.isPending}
            disabled={face.title.trim() === ''}
            onClick={() => save.mutate()}
          >
            {t('确认')}
          </Button>
        </>
      }
    >
      {save.error ? (
        <ProblemList problems={problems.length ? problems : [{ says: saysOf(save.error) }]} />
      ) : null}
      <Counts items={items} repairs={reading.repairs.length} />
      <DocumentForm face={face} onFace={setFace} region={region} onRegion={setRegion} />
      <div className="review">
        <Source reading={reading} items={items} focus={focus} onFocus={setFocus} onEdit={edit} />
        <Items items={items} text={reading.text} focus={focus} onFocus={setFocus} onEdit={edit} />
      </div>
    </Page>
  )
}
