import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Failure, ProblemList } from '@zhiheng/ui'
import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { previewSheet, type SheetPreview, type Slip, takeSheet } from '../api/organisation.ts'
import { useT } from '../language/use-t.ts'
import { FileDrop } from '../load/file-drop.tsx'

const sheets = {
  people: { path: '/people', word: '导入人员与岗位' },
  groups: { path: '/organisation/groups', word: '导入领导小组' },
} as const

/** Brings a sheet: template, a look with every fault by its row, then all of it or nothing. */
export function SheetImport({ of }: { of: keyof typeof sheets }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  const { path, word } = sheets[of]
  return (
    <>
      <a href={`/api${path}/template.xlsx`}>{t('下载模板')}</a>
      <Button onClick={() => setOpen(true)}>{t(word)}</Button>
      {open && <ImportModal title={t(word)} path={path} onClose={() => setOpen(false)} />}
    </>
  )
}

function ImportModal(props: { title: string; path: string; onClose: () => void }) {
  const t = useT()
  const queries = useQueryClient()
  const router = useRouter()
  const { message } = App.useApp()
  const { title, path, onClose } = props
  const look = useMutation({ mutationFn: (file: File) => previewSheet(path, file) })
  const bring = useMutation({
    mutationFn: (file: string) => takeSheet<{ slips?: readonly Slip[] }>(path, file),
    onSuccess: async ({ slips = [] }) => {
      await queries.invalidateQueries()
      onClose()
      if (slips.length === 0) return void message.success(t('已导入'))
      // Kept in memory only: leaving the workbench forgets them.
      queries.setQueryData(['slips'], slips)
      await router.navigate({ to: '/organisation/slips' })
    },
  })
  const fault = look.error ?? bring.error
  const ready = look.data && look.data.problems.length === 0
  return (
    <Modal
      open
      width={720}
      title={title}
      okText={t('全部导入')}
      cancelText={t('取消')}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={bring.isPending}
      onOk={() => look.data && bring.mutate(look.data.file)}
      onCancel={onClose}
    >
      {fault ? <Failure says={saysOf(fault)} /> : null}
      {look.data && <Look preview={look.data} />}
      <FileDrop
        busy={look.isPending}
        accept=".xlsx,.csv,.txt"
        says={
          look.data
            ? t('改好后把文件再拖到这里')
            : t('把填好的 Excel 或 CSV 文件拖到这里，或点此选择')
        }
        onFile={(file) => look.mutate(file)}
      />
    </Modal>
  )
}

const countWords = {
  persons: '人员',
  posts: '岗位',
  accounts: '账号',
  groups: '领导小组',
  members: '成员',
} as const

/** What would be done, or what is wrong. */
function Look({ preview: { counts, problems } }: { preview: SheetPreview }) {
  const t = useT()
  if (problems.length > 0)
    return (
      <>
        <p>{t('有误时一行也不保存。请改正后再选一次文件。')}</p>
        <div className="sheet-problems">
          <ProblemList problems={problems} rows />
        </div>
      </>
    )
  return (
    <ul className="sheet-counts" aria-label={t('将要做什么')}>
      {Object.entries(counts).map(([name, count]) => (
        <li key={name}>
          <b>{t(countWords[name as keyof typeof countWords])}</b>{' '}
          {typeof count === 'number'
            ? t('新开 {{n}}', { n: count })
            : t('新增 {{created}}，更正 {{changed}}，不变 {{unchanged}}', { ...count })}
        </li>
      ))}
    </ul>
  )
}
