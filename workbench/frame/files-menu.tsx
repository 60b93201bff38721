import { Button, Dropdown } from 'antd'
import { useT } from '../language/use-t.ts'

/** One file that the browser saves. */
export interface FileLink {
  readonly title: string
  readonly href: string
}

/** 导出: the kinds of files that what is shown can be saved as. */
export function FilesMenu({ files }: { files: readonly FileLink[] }) {
  const t = useT()
  const items = files.map(({ title, href }) => ({
    key: title,
    label: (
      <a href={href} download>
        {title}
      </a>
    ),
  }))
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button>{t('导出')}</Button>
    </Dropdown>
  )
}
