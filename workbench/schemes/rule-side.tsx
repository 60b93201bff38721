import { Link } from '@tanstack/react-router'
import { useLanguage } from '@zhiheng/ui'
import type { Scheme } from '../api/schemes.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { sideId } from '../outline/use-keys.ts'
import { type PlacedRule, sharing, useRulesHere } from './rules-here.ts'
import { aboutOf, figureOf, kindWords } from './words.ts'

/** What a sentence rules, and in which scheme. */
export function RuleSide({ rule }: { rule: PlacedRule }) {
  const t = useT()
  const language = useLanguage()
  return (
    <section id={sideId} tabIndex={-1} className="side" key={rule.id}>
      <p className="side-state">
        <span className="item-kind item-rule">{t(kindWords[rule.kind] ?? '规定')}</span>{' '}
        <span className="quiet">{rule.article}</span>
      </p>
      <h2>{aboutOf(rule) || figureOf(rule, language) || rule.quote}</h2>
      {aboutOf(rule) && <p className="side-why">{figureOf(rule, language)}</p>}
      <h3>{t('这句话是评价方案的规定')}</h3>
      <SchemeLine scheme={rule.scheme} />
      <p>
        <Link
          to="/records/$register/$address"
          params={{ register: 'scheme-rule', address: rule.address }}
        >
          {t('这条规定的办理记录')}
        </Link>
      </p>
      <blockquote lang="zh-CN">{rule.quote}</blockquote>
    </section>
  )
}

function SchemeLine({ scheme }: { scheme: Scheme }) {
  const { data: catalogue } = useCatalogue()
  const face = catalogue?.registers.find(({ name }) => name === 'scheme-draft')
  return (
    <p>
      <Link to="/drafts/$address" params={{ address: scheme.address }}>
        {scheme.title}
      </Link>{' '}
      <span className="quiet">{face?.states[scheme.state] ?? scheme.stateTitle}</span>
    </p>
  )
}

/** The schemes in which the words of a goal or task are rules too. */
export function AlsoRules({ span }: { span: { readonly start: number; readonly end: number } }) {
  const t = useT()
  const { rules } = useRulesHere()
  const schemes = [...new Set(sharing(rules, span).map(({ scheme }) => scheme))]
  if (schemes.length === 0) return null
  return (
    <section className="cited">
      <h3>{t('这句话是评价方案的规定')}</h3>
      {schemes.map((scheme) => (
        <SchemeLine key={scheme.id} scheme={scheme} />
      ))}
    </section>
  )
}

/** Schemes that were drafted from a document. */
export function SchemeList({ schemes }: { schemes: readonly Scheme[] }) {
  const t = useT()
  if (schemes.length === 0) return null
  return (
    <section className="cited">
      <h3>{t('据此拟定的评价方案')}</h3>
      {schemes.map((scheme) => (
        <SchemeLine key={scheme.id} scheme={scheme} />
      ))}
    </section>
  )
}
