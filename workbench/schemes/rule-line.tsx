import { useLanguage } from '@zhiheng/ui'
import { Checkbox } from 'antd'
import { useEffect, useRef } from 'react'
import { useT } from '../language/use-t.ts'
import { type DraftRule, isUnsure } from './draft.ts'
import { RuleEditor } from './rule-editor.tsx'
import { aboutOf, figureOf, kindWords } from './words.ts'

interface Line {
  readonly rule: DraftRule
  readonly open: boolean
  readonly onFocus: (key: string | null) => void
  readonly onChange: (rule: DraftRule) => void
}

/** One rule in a line, ticked or not; open, it is corrected, and its words are lit in the text. */
export function RuleLine({ rule, open, onFocus, onChange }: Line) {
  const t = useT()
  const language = useLanguage()
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) line.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const kind = t(kindWords[rule.kind] ?? '规定')
  const classes = ['item rule', open ? 'item-open' : '', rule.dropped ? 'item-dropped' : '']
  return (
    <li ref={line} className={classes.join(' ')}>
      <div className="rule-head">
        <Checkbox
          checked={!rule.dropped}
          aria-label={t('列入方案：{{rule}}', { rule: `${kind} ${rule.quote}` })}
          onChange={({ target }) => onChange({ ...rule, dropped: !target.checked })}
        />
        <button
          type="button"
          className="plain-button item-head"
          aria-expanded={open}
          onClick={() => onFocus(open ? null : rule.key)}
        >
          <span className="item-kind item-rule">{kind}</span>
          <span className="item-text">
            {rule.article && <span className="quiet">{rule.article} </span>}
            {aboutOf(rule)} <b>{figureOf(rule, language)}</b>
            <span className="rule-quote">{rule.quote}</span>
          </span>
          {isUnsure(rule) && <span className="doubt">{t('把握不大')}</span>}
        </button>
      </div>
      {open && (
        <div className="item-body">
          <RuleEditor rule={rule} onChange={onChange} />
        </div>
      )}
    </li>
  )
}
