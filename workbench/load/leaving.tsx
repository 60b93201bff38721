import { useBlocker } from '@tanstack/react-router'
import { Modal } from 'antd'
import { useT } from '../language/use-t.ts'

/** Asks before a review is left that has not been confirmed. */
export function Leaving({ changed, kept }: { changed: boolean; kept: boolean }) {
  const t = useT()
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => changed && current.pathname !== next.pathname,
    enableBeforeUnload: () => changed,
    withResolver: true,
  })
  return (
    <Modal
      open={status === 'blocked'}
      title={t('这份文件还没有确认')}
      okText={t('离开')}
      cancelText={t('继续核对')}
      onOk={() => proceed?.()}
      onCancel={() => reset?.()}
    >
      {kept
        ? t('已做的核对保留在本机，再打开“载入文件”可以接着做。')
        : t('文件太大，本机放不下草稿；离开后已做的核对会丢失。')}
    </Modal>
  )
}
