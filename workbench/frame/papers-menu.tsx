import { useQuery } from '@tanstack/react-query'
import { Button, Popover } from 'antd'
import { type PaperKind, paperFormats, paperUrl, readPapers } from '../api/papers.ts'
import type { Query } from '../api/request.ts'
import { useT } from '../language/use-t.ts'

/** Which record papers are printed of; `query` is what each of them is asked with. */
interface About {
  readonly about: string
  readonly address: string
  /** How the record stands: only papers that it has then are offered. */
  readonly state?: string
  readonly query?: Query
}

/** The printed papers of a record, each as Word, as a sheet, or to be printed; nothing where it has none. */
export function PapersMenu({ size, ...about }: About & { size?: 'small' }) {
  const t = useT()
  const papers = useQuery({ queryKey: ['papers'], queryFn: readPapers, staleTime: Infinity })
  const mine = (papers.data ?? []).filter((paper) => isOf(paper, about))
  if (mine.length === 0) return null
  return (
    <Popover trigger="click" placement="bottomRight" content={<Papers papers={mine} {...about} />}>
      <Button {...(size && { size })}>{t('导出')}</Button>
    </Popover>
  )
}

const isOf = ({ about, states }: PaperKind, record: About): boolean =>
  about === record.about && (!states || !record.state || states.includes(record.state))

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
