import type { Span } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import { badgeId } from '../outline/use-keys.ts'
import { useRulesHere } from './rules-here.ts'

/** Where rules begin in a paragraph: what a link to one of them brings into view. */
export function RuleAnchors({ range }: { range: Span }) {
  const { rules } = useRulesHere()
  return rules
    .filter(({ span }) => span.start >= range.start && span.start < range.end)
    .map(({ id }) => <span key={id} id={badgeId(id)} className="rule-anchor" />)
}

/** Words that are a rule of a scheme and no goal or task. */
export function RuleWords({ id, whole, words }: { id: string; whole: boolean; words: string[] }) {
  const t = useT()
  const { rules, onSelect } = useRulesHere()
  const rule = rules.find((one) => one.id === id)
  if (!rule) return words
  return (
    <a
      href={`?item=${encodeURIComponent(id)}`}
      data-item={id}
      title={t('评价方案《{{title}}》的规定', { title: rule.scheme.title })}
      className={whole ? 'words words-rule whole' : 'words words-rule'}
      onClick={(event) => {
        event.preventDefault()
        onSelect(id)
      }}
    >
      {words}
    </a>
  )
}
