import { Button } from 'antd'
import type { ContentNode, Part, Rulebook } from '../api/rulebook.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'
import { faultsOf } from './faults.tsx'
import type { Editing } from './part-panel.tsx'
import { fullPoints, inOrder, sumUnder } from './sums.ts'
import { idOf, roles } from './words.ts'

export interface Shown {
  readonly book: Rulebook
  /** Opens a part to be changed; absent where nobody may. */
  readonly onEdit: ((editing: Editing) => void) | undefined
}

/** The lines of a scheme as a tree with points, what each asks of records in words, and where nobody could read one. */
export function Lines({ book, onEdit }: Shown) {
  const t = useT()
  const { content, fields } = book
  const caps = book.parts.criterion.filter((part) => part.fields.role === 'cap')
  return (
    <section className="block">
      <div className="block-head">
        <h2>{t('评价项')}</h2>
        {content?.result.combine === 'points' && <Total content={content} />}
        {onEdit && (
          <NewRecordLink
            register="criterion"
            given={{ scheme: idOf(book) }}
            className="button-link button-quiet"
          >
            {t('增加一项')}
          </NewRecordLink>
        )}
      </div>
      <PlainTable className="scheme-lines">
        <thead>
          <tr>
            <th>{t('编号')}</th>
            <th>{t('名称和要求')}</th>
            <th>{t('类别')}</th>
            <th className="number">{t('分值')}</th>
            <th>{t('依据')}</th>
            {onEdit && <th className="no-print" />}
          </tr>
        </thead>
        <tbody>
          {content
            ? inOrder(content).map(({ node, depth }) => (
                <Line key={node.code} book={book} node={node} depth={depth} onEdit={onEdit} />
              ))
            : book.parts.criterion.map((part) => (
                <Unread key={part.id} part={part} book={book} onEdit={onEdit} />
              ))}
          {content &&
            caps.map((part, n) => (
              <Cap key={part.id} part={part} book={book} n={n + 1} onEdit={onEdit} />
            ))}
        </tbody>
      </PlainTable>
      {fields.placesMost !== null && fields.placesMost !== undefined && (
        <p>{t('名额 {{n}} 个', { n: Number(fields.placesMost) })}</p>
      )}
    </section>
  )
}

function Total({ content }: { content: NonNullable<Rulebook['content']> }) {
  const t = useT()
  const { total, base = 0 } = content.result
  const sum = sumUnder(content) + base
  const fits = total === null || sum === total
  return (
    <output className={fits ? 'sum' : 'sum sum-wrong'} aria-label={t('分值合计')}>
      {total === null
        ? t('合计 {{sum}} 分', { sum })
        : t('合计 {{sum}} 分，总分 {{total}} 分', { sum, total })}
    </output>
  )
}

function Line({ book, node, depth, onEdit }: Shown & { node: ContentNode; depth: number }) {
  const t = useT()
  const part = book.parts.criterion.find(({ fields }) => fields.code === node.code)
  const said = book.said[node.code]
  const role = roles[node.role]
  const points = node.role === 'group' ? (node.points ?? null) : fullPoints(node)
  return (
    <tr className={`line-${node.role}`}>
      <td className="code">{node.code}</td>
      <td style={{ paddingInlineStart: `${12 + depth * 16}px` }}>
        <b>{node.title}</b>
        {node.role !== 'group' && said?.test && <div className="said">{said.test}</div>}
        {said?.applies && (
          <div className="said">{t('适用于：{{words}}', { words: said.applies })}</div>
        )}
        {said?.scores && <div className="said quiet">{said.scores}</div>}
        <Wrong book={book} code={node.code} />
      </td>
      <td>{role && t(role)}</td>
      <td className="number">{points ?? ''}</td>
      <td className="quiet cites">{node.cites}</td>
      {onEdit && <td className="no-print">{part && <Edits part={part} onEdit={onEdit} />}</td>}
    </tr>
  )
}

function Cap({ part, book, n, onEdit }: Shown & { part: Part; n: number }) {
  const t = useT()
  const { grade, cites, code } = part.fields
  return (
    <tr>
      <td className="code">{String(code)}</td>
      <td>
        <b>{t('等次不高于 {{grade}}', { grade: String(grade ?? '') })}</b>
        <div className="said">{book.said[`cap-${n}`]?.test}</div>
      </td>
      <td>{t('等次限制')}</td>
      <td />
      <td className="quiet cites">{typeof cites === 'string' ? cites : ''}</td>
      {onEdit && (
        <td className="no-print">
          <Edits part={part} onEdit={onEdit} />
        </td>
      )}
    </tr>
  )
}

/** A line while some part of the scheme cannot be read. */
function Unread({ part, book, onEdit }: Shown & { part: Part }) {
  const t = useT()
  const role = roles[String(part.fields.role)]
  return (
    <tr>
      <td className="code">{String(part.fields.code)}</td>
      <td>
        <b>{String(part.fields.title)}</b>
        <Wrong book={book} code={String(part.fields.code)} />
      </td>
      <td>{role && t(role)}</td>
      <td className="number">{String(part.fields.points ?? '')}</td>
      <td />
      {onEdit && (
        <td className="no-print">
          <Edits part={part} onEdit={onEdit} />
        </td>
      )}
    </tr>
  )
}

function Wrong({ book, code }: { book: Rulebook; code: string }) {
  return faultsOf(book, code).map(({ says, field }) => (
    <div key={`${field} ${says}`} className="fault-here">
      {says}
    </div>
  ))
}

function Edits({ part, onEdit }: { part: Part; onEdit: (editing: Editing) => void }) {
  const t = useT()
  const name = String(part.fields.code)
  return (
    <span className="line-edits">
      <Button
        size="small"
        aria-label={t('修改 {{name}}', { name })}
        onClick={() => onEdit({ register: 'criterion', part, what: 'amend' })}
      >
        {t('修改')}
      </Button>
      {part.fields.role !== 'group' && (
        <Button
          size="small"
          aria-label={t('修改 {{name}} 的条件', { name })}
          onClick={() => onEdit({ register: 'criterion', part, what: 'test' })}
        >
          {t('条件')}
        </Button>
      )}
      <Button
        size="small"
        aria-label={t('去掉 {{name}}', { name })}
        onClick={() => onEdit({ register: 'criterion', part, what: 'drop' })}
      >
        {t('去掉')}
      </Button>
    </span>
  )
}
