import { useEffect } from 'react'
import { useT } from '../language/use-t.ts'
import { type Found, type FoundGroup, marked } from './found.ts'

/** The element of a finding, by its place among all of them. */
export const optionId = (list: string, at: number): string => `${list}-${at}`

interface Listed {
  readonly id: string
  readonly groups: readonly FoundGroup[]
  /** Place of the finding that Enter opens. */
  readonly at: number
  readonly words: string
  /** What is said where nothing is listed. */
  readonly says: string
  readonly onGo: (found: Found) => void
}

/** Findings under the title of their kind. */
export function FoundList({ id, groups, at, words, says, onGo }: Listed) {
  const t = useT()
  useEffect(() => {
    document.getElementById(optionId(id, at))?.scrollIntoView({ block: 'nearest' })
  }, [id, at])
  const starts = startsOf(groups)
  if (groups.length === 0)
    return (
      <div className="found-list">
        <p className="found-says" role="status">
          {says}
        </p>
        <div id={id} role="listbox" aria-label={says} />
      </div>
    )
  return (
    <div className="found-list" id={id} role="listbox" aria-label={t('搜索结果')}>
      {groups.map((group, n) => (
        <fieldset key={group.key} className="found-group" aria-labelledby={`${id}-${group.key}`}>
          <p className="found-title" id={`${id}-${group.key}`}>
            {group.title}
          </p>
          {group.found.map((found, i) => {
            const place = starts[n]! + i
            return (
              <div
                key={found.href}
                id={optionId(id, place)}
                role="option"
                tabIndex={-1}
                className="found"
                aria-selected={place === at}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onGo(found)}
                onKeyDown={(event) => event.key === 'Enter' && onGo(found)}
              >
                <span className="found-name">
                  <Marked text={found.title} words={words} />
                </span>
                {found.note && <span className="found-note">{found.note}</span>}
                {found.excerpt && (
                  <span className="found-excerpt">
                    <Marked text={found.excerpt} words={words} />
                  </span>
                )}
              </div>
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}

/** The place of the first finding of each group. */
function startsOf(groups: readonly FoundGroup[]): number[] {
  let next = 0
  return groups.map(({ found }) => {
    const start = next
    next += found.length
    return start
  })
}

function Marked({ text, words }: { text: string; words: string }) {
  let place = 0
  return marked(text, words).map((part, n) => {
    const key = place
    place += part.length + 1
    return n % 2 ? <mark key={key}>{part}</mark> : part
  })
}
