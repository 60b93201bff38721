import { useQuery } from '@tanstack/react-query'
import { Button, Popover } from 'antd'
import { type PaperKind, paperFormats, paperUrl, readPapers, readPapersNow } from '../api/papers.ts'
import type { Query } from '../api/request.ts'
import { useT } from '../language/use-t.ts'

/** Which record papers are printed of; `query` is what each of them is asked with. */
interface About {
  readonly about: string
  readonly address: string
  /** The record, where only what it has as it is now is offered: which that is, is asked again when it has changed. */
  readonly record?: { readonly state: string; readonly version: number }
  readonly query?: Query
}

/** The printed papers of a record, each as Word, as a sheet, or to be printed; nothing where it has none. */
export function PapersMenu({ size, ...about }: About & { size?: 'small' }) {
  const t = useT()
  const papers = useQuery({ queryKey: ['papers'], queryFn: readPapers, staleTime: Infinity })
  const ofRegister = (papers.data ?? []).filter((paper) => paper.about === about.about)
  const { record } = about
  const now = useQuery({
    queryKey: ['papers', about.about, about.address, record?.state, record?.version],
    queryFn: () => readPapersNow(about.about, about.address),
    enabled: record !== undefined && ofRegister.length > 0,
  })
  const mine = record ? ofRegister.filter(({ name }) => now.data?.includes(name)) : ofRegister
  if (mine.length === 0) return null
  return (
    <Popover trigger="click" placement="bottomRight" content={<Papers papers={mine} {...about} />}>
      <Button {...(size && { size })}>{t('导出')}</Button>
    </Popover>
  )
}

function Papers({ papers, ...about }: About & { papers: readonly PaperKind[] }) {
  return (
    <ul className="papers">
      {papers.flatMap((paper) =>
        (paper.groupings.length ? paper.groupings : [{ by: '', title: paper.title }]).map(
          ({ by, title }) => (
            <PaperLine
              key={title}
              paper={paper}
              title={title}
              {...about}
              query={{ ...about.query, by }}
            />
          ),
        ),
      )}
    </ul>
  )
}

function PaperLine(props: About & { paper: PaperKind; title: string }) {
  const t = useT()
  const { paper, title, address, query } = props
  const words = { docx: 'Word', xlsx: 'Excel', html: t('打印') }
  return (
    <li>
      <span>{title}</span>
      {paperFormats.map((format) => (
        <a
          key={format}
          href={paperUrl(paper, address, { ...query, format })}
          aria-label={`${title} ${words[format]}`}
          {...(format === 'html' ? { target: '_blank', rel: 'noopener' } : { download: true })}
        >
          {words[format]}
        </a>
      ))}
    </li>
  )
}
