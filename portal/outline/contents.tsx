import { type Counts, countStates, type Section, StateMark, states, stateWords } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import type { PublicOutline } from '../page.ts'

/** Where a section begins on the page. */
export const sectionId = (id: string): string => `section-${id}`

/** Deepest heading in the contents, counted from 0. */
const deepest = 1

/** The table of contents: headings with the states of everything under them. */
export function Contents({ outline }: { outline: PublicOutline }) {
  const t = useT()
  const headings = outline.sections.filter(isHeading)
  if (headings.length === 0) return <div className="contents" />
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{t('目录')}</h2>
      <ol>
        {headings.map((section) => (
          <li key={section.id} className={`depth-${section.level}`}>
            <a href={`#${sectionId(section.id)}`} lang="zh-CN">
              {section.number}
              {section.heading}
            </a>
            <Under counts={countsUnder(section, outline)} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

const isHeading = ({ kind, heading, level }: Section) =>
  (kind === 'heading' || kind === 'annex') && heading !== '' && level <= deepest

const countsUnder = ({ span }: Section, { items }: PublicOutline): Counts =>
  countStates(items.filter((item) => item.span.start >= span.start && item.span.start < span.end))

/** The shapes of the states under a heading with how many there are. */
function Under({ counts }: { counts: Counts }) {
  const t = useT()
  const present = states.filter((state) => counts[state])
  return (
    <span className="under">
      {present.map((state) => (
        <span key={state} className={`state-${state}`}>
          <StateMark state={state} />
          <span className="aloud">{t(stateWords[state])}</span> {counts[state]}
        </span>
      ))}
    </span>
  )
}
