import { Outlet } from '@tanstack/react-router'
import { FileStore } from '@zhiheng/ui/field/file-input.tsx'
import { storeFile } from '../api/files.ts'
import { useT } from '../language/use-t.ts'
import { BottomBar } from './bottom-bar.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PostSwitch, SignOut } from './post-switch.tsx'
import { Rail } from './rail.tsx'
import { SearchBox } from './search-box.tsx'

/** Rail, top bar and the page of the day. */
export function Frame() {
  const t = useT()
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {t('跳到正文')}
      </a>
      <Rail />
      <header className="top-bar">
        <SearchBox />
        <div className="top-tools">
          <PostSwitch />
          <LanguageSwitch />
          <SignOut />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <FileStore value={storeFile}>
          <Outlet />
        </FileStore>
      </main>
      <BottomBar />
    </div>
  )
}
