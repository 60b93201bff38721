import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { dropView, readViews, type SavedView, saveView, type View } from '../api/views.ts'
import { useT } from '../language/use-t.ts'
import { PopForm } from './pop-form.tsx'
import { hasSomething, sameView, viewOf } from './view.ts'

const route = getRouteApi('/records/$register')

interface Shown {
  readonly register: string
  readonly columns: readonly string[]
  readonly onColumns: (columns: string[]) => void
}

/** The person's own views of a register: open one, keep what is on the screen, drop one. */
export function Views({ register, columns, onColumns }: Shown) {
  const t = useT()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const narrowing = route.useSearch()
  const navigate = route.useNavigate()
  const key = ['views', register]
  const { data: views = [] } = useQuery({ queryKey: key, queryFn: () => readViews(register) })
  const again = () => queries.invalidateQueries({ queryKey: key })
  const drop = useMutation({
    mutationFn: ({ id }: SavedView) => dropView(id),
    onSuccess: again,
    onError: (error) => void message.error(saysOf(error)),
  })
  const current = viewOf(narrowing, columns)
  const open = ({ columns: chosen, ...search }: View) => {
    if (chosen) onColumns([...chosen])
    void navigate({ search: () => search as typeof narrowing })
  }
  const narrowed = hasSomething(narrowing)
  if (views.length === 0 && !narrowed) return null
  return (
    <ul className="views" aria-label={t('视图')}>
      <li>
        <button
          type="button"
          className="view"
          aria-pressed={!narrowed}
          onClick={() => void navigate({ search: () => ({}) })}
        >
          {t('全部')}
        </button>
      </li>
      {views.map((saved) => (
        <li key={saved.id}>
          <button
            type="button"
            className="view"
            aria-pressed={sameView(saved.view, current)}
            onClick={() => open(saved.view)}
          >
            {saved.name}
          </button>
          <button
            type="button"
            className="plain-button view-drop"
            aria-label={t('删除视图：{{name}}', { name: saved.name })}
            onClick={() => drop.mutate(saved)}
          >
            ×
          </button>
        </li>
      ))}
      {narrowed && !views.some(({ view }) => sameView(view, current)) && (
        <li>
          <KeepView
            onKeep={async (name) => {
              await saveView(register, name, current)
              await again()
            }}
          />
        </li>
      )}
    </ul>
  )
}

function KeepView({ onKeep }: { onKeep: (name: string) => Promise<void> }) {
  const t = useT()
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const keep = async () => {
    try {
      await onKeep(name.trim())
      setOpen(false)
      setName('')
    } catch (error) {
      void message.error(saysOf(error))
    }
  }
  const form = (
    <form
      className="add-filter"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) void keep()
      }}
    >
      <Input
        aria-label={t('视图名称')}
        placeholder={t('视图名称')}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <p className="field-help">{t('保存现在的条件、排序和列；同名的被替换。')}</p>
      <Button type="primary" htmlType="submit" disabled={name.trim() === ''}>
        {t('保存')}
      </Button>
    </form>
  )
  return (
    <PopForm form={form} open={open} onOpen={setOpen}>
      <Button type="link" size="small">
        {t('保存为视图')}
      </Button>
    </PopForm>
  )
}
