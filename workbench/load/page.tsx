import { useState } from 'react'
import type { ReadDocument } from '../api/load.ts'
import { Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import '../look/load.css'
import { Intake } from './intake.tsx'
import { Review } from './review.tsx'

/** Load a document: a file or pasted text, what was read from it, and the confirmation. */
export function LoadPage() {
  const t = useT()
  const [document, setDocument] = useState<ReadDocument | null>(null)
  const again = () => setDocument(null)
  if (document) return <Review key={document.sha256} document={document} onAgain={again} />
  return (
    <Page
      title={t('载入文件')}
      lead={t('载入纲要、实施意见或行动计划的原文；读出的内容由您确认，确认前什么也不保存。')}
    >
      <Intake onRead={setDocument} />
    </Page>
  )
}
