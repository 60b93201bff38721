import { Button } from 'antd'
import type { Rulebook, SchemeFault } from '../api/rulebook.ts'
import { useT } from '../language/use-t.ts'
import type { Editing } from './part-panel.tsx'

interface Shown {
  readonly book: Rulebook
  readonly onEdit: ((editing: Editing) => void) | undefined
}

/** Everything that is wrong with a scheme, each with where it is and a way there. */
export function Faults({ book, onEdit }: Shown) {
  const t = useT()
  const { faults } = book
  if (faults.length === 0) return null
  const wrong = faults.filter(({ warning }) => !warning)
  return (
    <section className="block scheme-faults no-print" aria-label={t('方案的问题')}>
      <h2>
        {wrong.length > 0
          ? t('{{n}} 处问题，改正后才能提交', { n: wrong.length })
          : t('可以提交；以下各处用到时再填')}
      </h2>
      <ul>
        {faults.map((fault) => (
          <FaultLine
            key={`${fault.node} ${fault.field} ${fault.says}`}
            fault={fault}
            book={book}
            onEdit={onEdit}
          />
        ))}
      </ul>
    </section>
  )
}

function FaultLine({ fault, book, onEdit }: Shown & { fault: SchemeFault }) {
  const t = useT()
  const part = book.parts.criterion.find(({ fields }) => fields.code === fault.node)
  const where = part ? `${part.fields.code} ${part.fields.title}` : (fault.node ?? t('方案'))
  const what = fault.field === 'test' || fault.field === 'applies' ? fault.field : 'amend'
  return (
    <li className={fault.warning ? 'fault-warning' : 'fault'}>
      {part && onEdit ? (
        <Button
          type="link"
          size="small"
          onClick={() => onEdit({ register: 'criterion', part, what })}
        >
          {where}
        </Button>
      ) : (
        <b>{where}</b>
      )}
      <span>{fault.says}</span>
    </li>
  )
}

/** What is wrong with one line. */
export const faultsOf = ({ faults }: Rulebook, code: string): readonly SchemeFault[] =>
  faults.filter(({ node }) => node === code)
