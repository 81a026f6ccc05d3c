import { Button } from '@mantine/core'
import { IconMoodConfuzed } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { EmptyView } from '@/ui/EmptyView'

/** Whatever a page throws ends here; code that could not be fetched comes by a reload, once the server is there again. */
export function PageFailure() {
  const { t } = useTranslation()
  const error = useRouteError()
  const [away, setAway] = useState(false)
  const gone = error instanceof TypeError && /import/i.test(error.message)
  return (
    <EmptyView
      asPage
      icon={<IconMoodConfuzed size={28} stroke={1.6} />}
      title={t('error.pageTitle')}
      why={t(away ? 'state.unreachable' : gone ? 'app.newVersion' : 'error.pageWhy')}
      action={
        <Button variant="light" onClick={() => void reload()}>
          {t(away ? 'action.retry' : 'app.reload')}
        </Button>
      }
    />
  )

  /** A reload without a server would leave the browser's own page in our place. */
  async function reload() {
    try {
      await fetch('/first-paint.js', { cache: 'no-store' })
      window.location.reload()
    } catch {
      setAway(true)
    }
  }
}
