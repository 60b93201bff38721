import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { AutoComplete, Input } from 'antd'
import { useState } from 'react'
import { readDocuments } from '../api/documents.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { type Found, findPlaces } from './find-places.ts'

/** One box for everything: outlines, indicators and registers by name, and records by their words. */
export function SearchBox() {
  const t = useT()
  const router = useRouter()
  const [words, setWords] = useState('')
  const { data: catalogue } = useCatalogue()
  const documents = useQuery({
    queryKey: ['documents'],
    queryFn: readDocuments,
    enabled: words.length > 1,
  })
  const found = findPlaces(words, { documents: documents.data ?? [], catalogue })
  const group = (kind: Found['kind'], label: string) => ({
    label,
    title: label,
    options: found
      .filter((one) => one.kind === kind)
      .map((one) => ({
        value: one.href,
        label:
          kind === 'within'
            ? t('在“{{register}}”中查找“{{words}}”', { register: one.title, words })
            : one.title,
      })),
  })
  const groups = [
    group('document', t('纲要')),
    group('indicator', t('指标')),
    group('register', t('台账')),
    group('within', t('记录')),
  ].filter(({ options }) => options.length > 0)
  return (
    <search className="search-box">
      <AutoComplete
        aria-label={t('搜索')}
        value={words}
        options={groups}
        onSearch={setWords}
        onSelect={(href: string) => {
          setWords('')
          void router.navigate({ href })
        }}
        popupMatchSelectWidth={360}
      >
        <Input placeholder={t('搜索纲要、指标、台账和记录，两个字即可')} allowClear />
      </AutoComplete>
    </search>
  )
}
