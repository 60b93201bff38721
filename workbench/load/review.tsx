import { Button } from 'antd'
import { useState } from 'react'
import type { LivingOutline } from '../api/documents.ts'
import { type DocumentFace, type ReadDocument, saveDocument } from '../api/load.ts'
import { Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { BodiesContext } from './bodies-here.ts'
import { Counts } from './counts.tsx'
import { DocumentForm } from './document-form.tsx'
import { kept } from './draft.ts'
import { DuplicateNote } from './duplicate-note.tsx'
import { faceOf } from './face.ts'
import { draftOf } from './item.ts'
import { Items } from './items.tsx'
import { Refused } from './refused.tsx'
import { RegionNote } from './region-note.tsx'
import { Correction } from './revision/correction.tsx'
import { Source } from './source.tsx'
import { UndoButtons } from './undo-buttons.tsx'
import { useEdits } from './use-edits.ts'
import { useLoadingPlace } from './use-loading-place.ts'
import { useSameDocument } from './use-same-document.ts'
import { useSaving } from './use-saving.ts'

/** What was read, and the document that it corrects, if any. */
export interface Reviewed {
  readonly document: ReadDocument
  readonly revises: LivingOutline | null
  readonly onAgain: () => void
}

/** Source left, items right; nothing is saved until it is confirmed. */
export function Review({ document, revises, onAgain }: Reviewed) {
  const edits = useEdits(() => draftOf(document))
  return revises ? (
    <Correction document={document} revises={revises} edits={edits} onAgain={onAgain} />
  ) : (
    <Loading document={document} edits={edits} onAgain={onAgain} />
  )
}

function Loading(props: Omit<Reviewed, 'revises'> & { edits: ReturnType<typeof useEdits> }) {
  const t = useT()
  const { document, onAgain } = props
  const [{ items }, edit] = props.edits
  const [face, setFace] = useState<DocumentFace>(() => faceOf(document))
  const { here, place } = useLoadingPlace(document, props.edits)
  const { region } = place
  const [focus, setFocus] = useState<string | null>(null)
  const save = useSaving(() => undefined)
  const { reading, sha256 } = document
  const { text, outline } = reading
  const duplicate = useSameDocument({ face, region, text })
  const send = () => saveDocument({ region, document: face, text, sha256, outline, ...kept(items) })
  const hindered = face.title.trim() === '' || (duplicate?.certain && !duplicate.asNew)
  return (
    <Page
      wide
      title={t('核对：{{name}}', { name: face.title || document.name })}
      actions={
        <>
          <UndoButtons edits={props.edits} />
          <Button onClick={onAgain}>{t('换一份文件')}</Button>
          <Button
            type="primary"
            loading={save.isPending}
            disabled={hindered === true}
            onClick={() => save.mutate(send)}
          >
            {t('确认')}
          </Button>
        </>
      }
    >
      <Refused error={save.error} />
      <RegionNote
        issuer={face.issuer}
        issuedIn={document.issuedIn}
        {...place}
        region={place.regions.find(({ code }) => code === region) ?? { code: region, name: region }}
      />
      {duplicate && <DuplicateNote duplicate={duplicate} />}
      <Counts items={items} repairs={reading.repairs.length} />
      <DocumentForm face={face} onFace={setFace} place={place} />
      <div className="review">
        <Source reading={reading} items={items} focus={focus} onFocus={setFocus} onEdit={edit} />
        <BodiesContext value={here}>
          <Items items={items} text={text} focus={focus} onFocus={setFocus} onEdit={edit} />
        </BodiesContext>
      </div>
    </Page>
  )
}
