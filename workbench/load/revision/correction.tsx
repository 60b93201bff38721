import { App, Button, Segmented } from 'antd'
import { useEffect, useState } from 'react'
import type { LivingOutline } from '../../api/documents.ts'
import { Fault } from '../../api/fault.ts'
import { type DocumentFace, reviseDocument } from '../../api/load.ts'
import { Page } from '../../frame/page.tsx'
import { useT } from '../../language/use-t.ts'
import { BodiesContext } from '../bodies-here.ts'
import { Counts } from '../counts.tsx'
import { DocumentForm } from '../document-form.tsx'
import { kept } from '../draft.ts'
import { faceOf, revisedFace } from '../face.ts'
import { withKept } from '../item.ts'
import { Items } from '../items.tsx'
import { Leaving } from '../leaving.tsx'
import { toRemember } from '../names.ts'
import { Refused } from '../refused.tsx'
import { Repairs } from '../repairs.tsx'
import { Source } from '../source.tsx'
import type { Start } from '../start.ts'
import { UndoButtons } from '../undo-buttons.tsx'
import { useBodies } from '../use-bodies.ts'
import type { useEdits } from '../use-edits.ts'
import { useKeptReview, useReviewKey } from '../use-kept-review.ts'
import { useNames } from '../use-names.ts'
import { useSaving } from '../use-saving.ts'
import { AskReason } from './ask.tsx'
import { Changes } from './changes.tsx'
import { asConfirmed, undecided } from './decisions.ts'
import { FaceChanges } from './face-changes.tsx'
import { groupsOf } from './groups.ts'
import { type Compared, useComparison } from './use-comparison.ts'
import { useKeptBindings } from './use-kept-bindings.ts'

interface Correcting {
  readonly start: Start
  readonly revises: LivingOutline
  readonly edits: ReturnType<typeof useEdits>
  readonly onAgain: () => void
}

/** A corrected text beside what it would change of the document that is kept; nothing changes before it is confirmed. */
export function Correction(props: Correcting) {
  const t = useT()
  const { start, revises, onAgain } = props
  const { document } = start
  useTickKept(props)
  const [{ items }] = props.edits
  const [face, setFace] = useState(() => beginFace(start, revises))
  const compared = useComparison(revises.document.address, items, start.decisions)
  useKeptBindings(compared, revises, props.edits)
  const region = revises.document.region.code
  const { here } = useBodies(region, props.edits)
  useNames({ region, restored: start.restored }, props.edits)
  const [asking, ask] = useState(false)
  const draft = useDraftOf({ ...props, face, compared })
  const revise = useRevising({ ...props, face, compared, onSaved: draft.drop })
  const { query, settled } = compared
  return (
    <Page
      wide
      title={t('更正：{{name}}', { name: revises.document.title })}
      lead={t('逐条看更正文本会改动什么；确认之前什么也不改。')}
      actions={
        <>
          <UndoButtons edits={props.edits} />
          <Button onClick={onAgain}>{t('换一份文件')}</Button>
          <Button
            type="primary"
            disabled={!query.data || !settled || face.title.trim() === ''}
            onClick={() => ask(true)}
          >
            {t('确认更正')}
          </Button>
        </>
      }
    >
      <Leaving changed={draft.changed && !revise.isSuccess} kept={draft.kept} />
      <Refused error={revise.error} />
      <FaceChanges read={faceOf(document)} face={face} onFace={setFace} />
      <Counts items={items} repairs={document.reading.repairs.length} />
      <DocumentForm face={face} onFace={setFace} />
      <Repairs text={document.reading.text} repairs={document.reading.repairs} />
      <BodiesContext value={here}>
        <Panes {...props} compared={compared} />
      </BodiesContext>
      {asking && query.data && (
        <AskReason
          title={revises.document.title}
          groups={groupsOf(items, query.data)}
          busy={revise.isPending}
          onConfirm={(reason) => revise.send(reason, () => ask(false))}
          onCancel={() => ask(false)}
        />
      )}
    </Page>
  )
}

/** Goals without figures that the document has already go on: nobody has to tick them again. */
function useTickKept({ start, revises, edits }: Correcting) {
  const [{ items }, move] = edits
  const [ticked, tick] = useState(start.restored)
  useEffect(() => {
    if (ticked) return
    tick(true)
    const next = withKept(items, revises.items)
    if (next !== items) move({ do: 'start', items: next })
  }, [ticked, items, revises, move])
}

/** What is kept of the document, unless a person has stated otherwise before. */
const beginFace = (start: Start, revises: LivingOutline): DocumentFace =>
  start.restored ? start.face : revisedFace(faceOf(start.document), revises)

interface InWork extends Correcting {
  readonly face: DocumentFace
  readonly compared: Compared
}

function useDraftOf({ start, revises, edits, face, compared }: InWork) {
  const { address, region } = revises.document
  const [{ items, past }] = edits
  const { decisions } = compared
  const [first] = useState(face)
  const decided = decisions !== (start.decisions ?? undecided)
  const changed = start.restored || past.length > 0 || face !== first || decided
  const review = { document: start.document, items, face, region: region.code, decisions }
  return { changed, ...useKeptReview(useReviewKey(address), changed, review) }
}

/** The text left; right what changes, or every item that was read. */
function Panes({ start, edits, compared }: Correcting & { compared: Compared }) {
  const t = useT()
  const [{ items }, edit] = edits
  const [focus, setFocus] = useState<string | null>(null)
  const [shown, show] = useState<'changes' | 'items'>('changes')
  const { reading } = start.document
  const all = { items, focus, onFocus: setFocus, onEdit: edit }
  const open = (key: string) => {
    setFocus(key)
    show('items')
  }
  return (
    <div className="review">
      <Source reading={reading} {...all} />
      <div className="review-right">
        <Segmented
          block
          aria-label={t('看改动还是全部内容')}
          value={shown}
          options={[
            { value: 'changes', label: t('与原文本对照') },
            { value: 'items', label: t('读出的全部内容') },
          ]}
          onChange={(next) => show(next as typeof shown)}
        />
        {shown === 'changes' ? (
          <Changes
            items={items}
            compared={compared}
            focus={focus}
            onFocus={setFocus}
            onOpen={open}
          />
        ) : (
          <Items text={reading.text} {...all} />
        )}
      </div>
    </div>
  )
}

/** Confirms the correction; where somebody was faster it is compared anew. */
function useRevising(what: InWork & { onSaved: () => void }) {
  const t = useT()
  const { message } = App.useApp()
  const { revises, edits, face, compared } = what
  const { document } = what.start
  const save = useSaving(what.onSaved)
  const { query, decisions } = compared
  const send = (reason: string, done: () => void) => {
    const comparison = query.data
    if (!comparison) return
    const { goals, tasks } = kept(edits[0].items)
    const { text, outline } = document.reading
    const order = {
      ...{ document: face, text, sha256: document.sha256, outline, reason },
      aliases: toRemember(edits[0].items),
      version: comparison.version,
      goals: asConfirmed(goals, comparison, decisions),
      tasks: asConfirmed(tasks, comparison, decisions),
    }
    save.mutate(() => reviseDocument(revises.document.address, order), {
      onError: (error) => {
        if (!(error instanceof Fault && error.status === 409)) return
        void query.refetch()
        void message.warning(t('核对期间文件有了变动，已重新对照；请再看一遍后确认。'))
      },
      onSettled: done,
    })
  }
  return { error: save.error, isPending: save.isPending, isSuccess: save.isSuccess, send }
}
