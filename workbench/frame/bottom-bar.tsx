import { Drawer } from 'antd'
import { useState } from 'react'
import { useT } from '../language/use-t.ts'
import { Icon } from './icons.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PostSwitch, SignOut } from './post-switch.tsx'
import { PlaceLinks } from './rail.tsx'

/** The rail of a phone: five places, and the rest in a drawer with post and language. */
export function BottomBar() {
  const t = useT()
  const [open, setOpen] = useState(false)
  return (
    <nav className="bottom-bar" aria-label={t('主导航')}>
      <PlaceLinks to={5} />
      <button type="button" className="place" aria-expanded={open} onClick={() => setOpen(true)}>
        <Icon name="more" />
        <span>{t('更多')}</span>
      </button>
      <Drawer
        title={t('更多')}
        placement="bottom"
        size="auto"
        open={open}
        onClose={() => setOpen(false)}
      >
        <div className="more">
          <PlaceLinks from={5} onGo={() => setOpen(false)} />
        </div>
        <div className="more-tools">
          <PostSwitch />
          <LanguageSwitch />
          <SignOut />
        </div>
      </Drawer>
    </nav>
  )
}
