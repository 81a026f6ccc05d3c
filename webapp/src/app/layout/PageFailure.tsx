import { Button } from '@mantine/core'
import { IconMoodConfuzed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { EmptyView } from '@/ui/EmptyView'

/** Whatever a page throws ends here; a chunk that is gone after a release only needs a reload. */
export function PageFailure() {
  const { t } = useTranslation()
  const error = useRouteError()
  const gone = error instanceof TypeError && /import/i.test(error.message)
  return (
    <EmptyView
      asPage
      icon={<IconMoodConfuzed size={28} stroke={1.6} />}
      title={t('error.pageTitle')}
      why={t(gone ? 'app.newVersion' : 'error.pageWhy')}
      action={
        <Button variant="light" onClick={() => window.location.reload()}>
          {t('app.reload')}
        </Button>
      }
    />
  )
}
