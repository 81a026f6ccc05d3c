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
    let chosen = page.getAttribute(SCHEME)
    const darken = () => {
      const now = page.getAttribute(SCHEME)
      if (now !== 'dark') {
        chosen = now
        page.setAttribute(SCHEME, 'dark')
      }
    }
    darken()
    // Whoever follows the system's theme is turned when evening or morning comes.
    const turned = new MutationObserver(darken)
    turned.observe(page, { attributes: true, attributeFilter: [SCHEME] })
    return () => {
      turned.disconnect()
      page.setAttribute(SCHEME, chosen ?? 'light')
    }
  }, [])
  return <WallBoard token={token} />
}
