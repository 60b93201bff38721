import { Outlet } from '@tanstack/react-router'
import type { FieldFace } from '@zhiheng/ui'
import { CheckValue } from '@zhiheng/ui/field/check.ts'
import { Choices } from '@zhiheng/ui/field/choices.ts'
import { FileStore } from '@zhiheng/ui/field/file-input.tsx'
import { useMemo } from 'react'
import { checkValue } from '../api/check.ts'
import { storeFile } from '../api/files.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { choicesFor } from '../records/choices.ts'
import { SearchBox } from '../search/search-box.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PostSwitch, SignOut } from './post-switch.tsx'
import { Rail } from './rail.tsx'

const check = (field: FieldFace, value: string) => checkValue(field.kind, field.title, value)

/** Rail, top bar and the page of the day. */
export function Frame() {
  const t = useT()
  const { region } = useActing()
  const choices = useMemo(() => choicesFor(region.code), [region.code])
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
          <Choices value={choices}>
            <CheckValue value={check}>
              <Outlet />
            </CheckValue>
          </Choices>
        </FileStore>
      </main>
      <BottomBar />
    </div>
  )
}
