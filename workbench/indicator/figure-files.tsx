import { getRouteApi } from '@tanstack/react-router'
import { type Asked, figuresUrl } from '../api/figures.ts'
import { FilesMenu } from '../frame/files-menu.tsx'
import { useT } from '../language/use-t.ts'
import type { Of } from './of.ts'
import { below } from './ranking.tsx'
import { thisYear, yearsTo } from './span-of-time.ts'

const route = getRouteApi('/indicators/$name')

/** The figures of the page as tables: how they moved, who stands where, what they are made of. */
export function FigureFiles({ face, region, today }: Of) {
  const t = useT()
  const { by = face.by[0] } = route.useSearch()
  const level = below(region)
  const parts: (readonly [title: string, asked: Asked])[] = [
    [t('走势'), { region, ...yearsTo(today, 3), each: 'quarter' }],
  ]
  if (level <= 6) parts.push([t('下级地区'), { region, ...thisYear(today), each: 'whole', level }])
  if (by) parts.push([t('分类'), { region, ...yearsTo(today, 2), each: 'quarter', by }])
  const files = parts.flatMap(([title, asked]) => [
    { title: `${title} Excel`, href: figuresUrl(face.name, asked, 'xlsx') },
    { title: `${title} CSV`, href: figuresUrl(face.name, asked, 'csv') },
  ])
  return <FilesMenu files={files} />
}
