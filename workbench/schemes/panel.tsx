import { Input, Select } from 'antd'
import { useT } from '../language/use-t.ts'
import { Line } from '../load/document-form.tsx'
import { type DraftScheme, ticked, withRule } from './draft.ts'
import { RuleLine } from './rule-line.tsx'
import { schemeKindWords } from './words.ts'

interface Panel {
  readonly scheme: DraftScheme
  readonly focus: string | null
  readonly onFocus: (key: string | null) => void
  readonly onScheme: (scheme: DraftScheme) => void
}

/** The scheme that a document's rules propose: its name and kind, and one line a rule. */
export function SchemePanel({ scheme, focus, onFocus, onScheme }: Panel) {
  const t = useT()
  const n = ticked(scheme).length
  return (
    <section className="items" aria-label={t('评价方案草案')}>
      <div className="scheme-head">
        <Line label={t('方案名称')} wide>
          {(id) => (
            <Input
              id={id}
              value={scheme.title}
              status={n > 0 && scheme.title.trim() === '' ? 'error' : ''}
              onChange={({ target }) => onScheme({ ...scheme, title: target.value })}
            />
          )}
        </Line>
        <Line label={t('方案类型')}>
          {(id) => (
            <Select
              id={id}
              value={scheme.kind}
              options={Object.entries(schemeKindWords).map(([value, word]) => ({
                value,
                label: t(word),
              }))}
              onChange={(kind: string) => onScheme({ ...scheme, kind })}
            />
          )}
        </Line>
        <p className="quiet">
          {n > 0
            ? t('确认后成为草案，共 {{n}} 条规定；由另一岗位批准后才生效。', { n })
            : t('没有勾选规定：确认时不建立评价方案。')}
        </p>
      </div>
      <ul className="item-list">
        {scheme.rules.map((rule) => (
          <RuleLine
            key={rule.key}
            rule={rule}
            open={rule.key === focus}
            onFocus={onFocus}
            onChange={(next) => onScheme(withRule(scheme, next))}
          />
        ))}
      </ul>
    </section>
  )
}
