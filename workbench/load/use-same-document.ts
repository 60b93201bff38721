import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readDocuments } from '../api/documents.ts'
import type { DocumentFace } from '../api/load.ts'
import { useActing } from '../app/use-session.ts'
import { outlineQuery } from './outline-query.ts'
import { type Likeness, sameDocument } from './same-document.ts'

/** The document that this one seems to be, and whether it may be kept as another one all the same. */
export interface Duplicate extends Likeness {
  /** The same number, or the same title and text: kept as new only when a person says so. */
  readonly certain: boolean
  readonly asNew: boolean
  readonly onAsNew: (asNew: boolean) => void
}

/** Whether a document is in the region already; `null` when it is not. */
export function useSameDocument(what: {
  readonly face: DocumentFace
  readonly region: string
  readonly text: string
}): Duplicate | null {
  const { face, region, text } = what
  const post = useActing()
  const [asNew, onAsNew] = useState(false)
  const { data = [] } = useQuery({ queryKey: ['documents', post.id], queryFn: readDocuments })
  const found = sameDocument(data, face, region)
  const address = found?.by === 'title' ? found.document.address : ''
  const { data: kept } = useQuery({ ...outlineQuery(address, post.id), enabled: address !== '' })
  if (!found) return null
  const certain = found.by === 'number' || kept?.text.trim() === text.trim()
  return { ...found, certain, asNew, onAsNew }
}
