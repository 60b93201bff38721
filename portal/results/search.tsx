import { useT } from '../language/use-t.ts'
import type { PageLanguage } from '../page.ts'
import type { ResultsFound } from './found.ts'

/** A form that is sent by its address: it needs no script, and what was sought can be kept as a bookmark. */
export function Search(page: ResultsFound & { readonly language: PageLanguage }) {
  const t = useT()
  const { asked, choices, language } = page
  return (
    <form className="boxes seek" method="get" action="/results">
      {language !== 'zh-CN' && <input type="hidden" name="lang" value={language} />}
      <label htmlFor="q">{t('产品或企业名称')}</label>
      <input id="q" name="q" defaultValue={asked.q} maxLength={60} />
      <Select name="class" label={t('产品类别')} chosen={asked.class} of={choices.classes} />
      <Select name="region" label={t('公布地区')} chosen={asked.region} of={choices.regions} />
      <Select
        name="year"
        label={t('公布年份')}
        chosen={asked.year}
        of={choices.years.map((year) => ({ code: year, name: year }))}
      />
      <Select
        name="verdict"
        label={t('检验结论')}
        chosen={asked.verdict}
        of={[
          { code: 'fail', name: t('不合格') },
          { code: 'pass', name: t('合格') },
        ]}
      />
      <button type="submit">{t('查询')}</button>
    </form>
  )
}

function Select(props: {
  name: string
  label: string
  chosen: string | undefined
  of: readonly { readonly code: string; readonly name: string }[]
}) {
  const t = useT()
  const { name, label, chosen = '', of } = props
  return (
    <>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        <option value="">{t('全部')}</option>
        {of.map(({ code, name: words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </>
  )
}
