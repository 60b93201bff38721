import { getRouteApi } from '@tanstack/react-router'
import { goalsUrl } from '../api/goals.ts'
import { paperUrl } from '../api/papers.ts'
import { FilesMenu } from '../frame/files-menu.tsx'
import { useT } from '../language/use-t.ts'

const route = getRouteApi('/goals')

/** What is shown as a sheet; of one outline also its paper. */
export function GoalFiles({ document }: { document: string | undefined }) {
  const t = useT()
  const { group: _, ...asked } = route.useSearch()
  const paper = { about: 'document', name: 'goals' }
  const files = [
    { title: `${t('目标清单')} Excel`, href: goalsUrl(asked, 'xlsx') },
    { title: `${t('目标清单')} CSV`, href: goalsUrl(asked, 'csv') },
  ]
  if (document) {
    const href = paperUrl(paper, document, { on: asked.on, format: 'docx' })
    files.push({ title: `${t('目标完成情况表')} Word`, href })
  }
  return <FilesMenu files={files} />
}
