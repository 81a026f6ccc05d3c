import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { WallBoard } from '@/features/surge/wall/WallBoard'
import { useDocumentTitle } from '@/ui/PageFrame'

const SCHEME = 'data-mantine-color-scheme'

/** Always dark, whatever this browser's reader chose, and without changing what they chose. */
export function WallPage() {
  const { t } = useTranslation()
  const token = useSearchParams()[0].get('token') ?? ''
  useDocumentTitle(t('surge.title'))
  useEffect(() => {
    const page = document.documentElement
    const before = page.getAttribute(SCHEME)
    page.setAttribute(SCHEME, 'dark')
    return () => page.setAttribute(SCHEME, before ?? 'light')
  }, [])
  return <WallBoard token={token} />
}
