import { Button } from 'antd'
import { useState } from 'react'
import { type DocumentFace, saveDocument } from '../api/load.ts'
import { Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { BesideItems } from '../schemes/beside.tsx'
import { confirmedScheme, type DraftScheme, ticked } from '../schemes/draft.ts'
import { useScheme } from '../schemes/use-scheme.ts'
import { AskDoubts, openIn } from './ask-doubts.tsx'
import { BodiesContext } from './bodies-here.ts'
import { Counts } from './counts.tsx'
import { DocumentForm } from './document-form.tsx'
import { kept } from './draft.ts'
import { DuplicateNote } from './duplicate-note.tsx'
import { Items } from './items.tsx'
import { Leaving } from './leaving.tsx'
import { toRemember } from './names.ts'
import { Refused } from './refused.tsx'
import { RegionNote } from './region-note.tsx'
import { Repairs } from './repairs.tsx'
import { Source } from './source.tsx'
import type { Start } from './start.ts'
import { UndoButtons } from './undo-buttons.tsx'
import type { useEdits } from './use-edits.ts'
import { useKeptReview, useReviewKey } from './use-kept-review.ts'
import { useLoadingPlace } from './use-loading-place.ts'
import { useSameDocument } from './use-same-document.ts'
import { useSaving } from './use-saving.ts'

interface Loaded {
  readonly start: Start
  readonly edits: ReturnType<typeof useEdits>
  readonly onAgain: () => void
}

/** The review of a document that is new here. */
export function Loading({ start, edits, onAgain }: Loaded) {
  const { document } = start
  const [{ items }] = edits
  const [face, setFace] = useState(start.face)
  const { scheme, setScheme, marking } = useScheme(start.scheme ?? null, face.title)
  const { here, place } = useLoadingPlace(start, edits)
  const [focus, setFocus] = useState<string | null>(null)
  const { region } = place
  const { text } = document.reading
  const duplicate = useSameDocument({ face, region, text })
  const hindered = isHindered(face, scheme) || (duplicate?.certain && !duplicate.asNew) === true
  const draft = useDraftOf({ start, edits, face, region, scheme })
  const all = { items, focus, onFocus: setFocus, onEdit: edits[1] }
  return (
    <Confirming
      {...{ start, edits, onAgain, face, region, hindered, draft, scheme }}
      onLook={setFocus}
    >
      <RegionNote
        issuer={face.issuer}
        issuedIn={document.issuedIn}
        {...place}
        region={place.regions.find(({ code }) => code === region) ?? { code: region, name: region }}
      />
      {duplicate && <DuplicateNote duplicate={duplicate} onRevise={draft.drop} />}
      <Counts items={items} repairs={document.reading.repairs.length} rules={ticked(scheme)} />
      <DocumentForm face={face} onFace={setFace} place={place} />
      <Repairs text={text} repairs={document.reading.repairs} />
      <div className="review">
        <Source reading={document.reading} {...all} marking={marking} />
        <BesideItems {...all} scheme={scheme} onScheme={setScheme}>
          <BodiesContext value={here}>
            <Items text={text} {...all} />
          </BodiesContext>
        </BesideItems>
      </div>
    </Confirming>
  )
}

/** Both a document and a scheme need a name. */
const isHindered = (face: DocumentFace, scheme: DraftScheme | null): boolean =>
  face.title.trim() === '' || (ticked(scheme).length > 0 && scheme?.title.trim() === '')

type Draft = ReturnType<typeof useDraftOf>
interface Kept extends Omit<Loaded, 'onAgain'> {
  readonly face: DocumentFace
  readonly region: string
  readonly scheme: DraftScheme | null
}
function useDraftOf({ start, edits, face, region, scheme }: Kept) {
  const [{ items, past }] = edits
  const changed =
    start.restored ||
    past.length > 0 ||
    face !== start.face ||
    region !== start.region ||
    scheme !== (start.scheme ?? null)
  const review = { document: start.document, items, face, region, scheme }
  return { changed, ...useKeptReview(useReviewKey(undefined), changed, review) }
}

interface ToConfirm extends Loaded {
  readonly face: DocumentFace
  readonly region: string
  readonly scheme: DraftScheme | null
  readonly hindered: boolean
  readonly draft: Draft
  readonly onLook: (key: string) => void
  readonly children: React.ReactNode
}

/** The page with its confirmation: what is still in doubt is listed before. */
function Confirming(props: ToConfirm) {
  const t = useT()
  const { start, edits, face, region, draft, scheme } = props
  const { reading, sha256, name } = start.document
  const [{ items }] = edits
  const [asking, ask] = useState(false)
  const save = useSaving(draft.drop)
  const send = () => {
    const { text, outline } = reading
    ask(false)
    const aliases = toRemember(items)
    save.mutate(() =>
      saveDocument({
        ...{ region, document: face, text, sha256, outline, aliases, ...kept(items) },
        scheme: confirmedScheme(scheme),
      }),
    )
  }
  return (
    <Page
      wide
      title={t('核对：{{name}}', { name: face.title || name })}
      actions={
        <>
          <UndoButtons edits={edits} />
          <Button onClick={props.onAgain}>{t('换一份文件')}</Button>
          <Button
            type="primary"
            loading={save.isPending}
            disabled={props.hindered}
            onClick={() => (openIn(items, ticked(scheme)).length > 0 ? ask(true) : send())}
          >
            {t('确认')}
          </Button>
        </>
      }
    >
      <Leaving changed={draft.changed && !save.isSuccess} kept={draft.kept} />
      <Refused error={save.error} />
      {props.children}
      {asking && (
        <AskDoubts
          items={items}
          rules={ticked(scheme)}
          onConfirm={send}
          onCancel={() => ask(false)}
          onLook={(key) => {
            ask(false)
            props.onLook(key)
          }}
        />
      )}
    </Page>
  )
}
