import { getRouteApi } from '@tanstack/react-router'
import { formatDate, StateStrip, useLanguage } from '@zhiheng/ui'
import { Drawer } from 'antd'
import { useMemo, useState } from 'react'
import type { LivingOutline } from '../api/documents.ts'
import { useNarrow } from '../frame/use-narrow.ts'
import { useT } from '../language/use-t.ts'
import { RuleSide } from '../schemes/rule-side.tsx'
import { RulesContext, useRules, useSchemesOf } from '../schemes/rules-here.ts'
import { type Filter, isFiltering, matches, noFilter } from './filter.ts'
import { Filters } from './filters.tsx'
import { HeadingColumn } from './heading-column.tsx'
import { Publication } from './publication.tsx'
import { Sheet } from './sheet.tsx'
import { Side } from './side.tsx'
import { useBeginAt } from './use-begin-at.ts'
import { useKeys } from './use-keys.ts'

const route = getRouteApi('/outline/$address')

/** Headings, document, and what stands behind the sentence that is selected. */
export function Living({ outline }: { outline: LivingOutline }) {
  const t = useT()
  const narrow = useNarrow(1180)
  const language = useLanguage()
  const navigate = route.useNavigate()
  const { item: selected } = route.useSearch()
  const [filter, setFilter] = useState<Filter>(noFilter)
  const items = useMemo(
    () => [...outline.items].sort((a, b) => a.span.start - b.span.start),
    [outline.items],
  )
  const lit = useMemo(() => items.filter((item) => matches(item, filter)), [items, filter])
  const select = (item: string | undefined) =>
    void navigate({
      search: ({ item: _, ...rest }) => (item === undefined ? rest : { ...rest, item }),
      replace: true,
      resetScroll: false,
    })
  useKeys({ items: lit, selected, select })
  const chosen = items.find((item) => item.id === selected)
  const schemes = useSchemesOf(outline.document.address)
  const here = useRules({ schemes, selected, onSelect: select })
  const anything = chosen !== undefined || here.chosen !== undefined
  useBeginAt(selected, anything)
  const side = here.chosen ? (
    <RuleSide rule={here.chosen} />
  ) : (
    <Side item={chosen} outline={outline} items={items} schemes={schemes} />
  )
  return (
    <RulesContext value={here}>
      <div className="living">
        <title>{`${outline.document.title} · 质衡`}</title>
        <HeadingColumn nodes={outline.nodes} items={items} />
        <div className="living-middle">
          <Filters filter={filter} onFilter={setFilter} outline={outline} found={lit.length} />
          <Publication document={outline.document} />
          <div className="living-strip">
            <p>
              {t('截至')} {formatDate(outline.asOf, language)}
            </p>
            <StateStrip counts={outline.counts} />
          </div>
          <Sheet
            outline={outline}
            items={items}
            lit={isFiltering(filter) ? new Set(lit.map((item) => item.id)) : null}
            selected={chosen}
            onSelect={select}
          />
        </div>
        {narrow ? (
          <Drawer
            title={t('句子背后')}
            placement={window.innerWidth < 700 ? 'bottom' : 'right'}
            size="large"
            open={anything}
            onClose={() => select(undefined)}
          >
            {side}
          </Drawer>
        ) : (
          <aside className="living-side" aria-label={t('句子背后')}>
            {side}
          </aside>
        )}
      </div>
    </RulesContext>
  )
}
