import { Button } from '@mantine/core'
import { IconMapQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyView } from '@/ui/EmptyView'
import { useDocumentTitle } from '@/ui/PageFrame'

export function NotFoundPage() {
  const { t } = useTranslation()
  useDocumentTitle(t('error.notFoundTitle'))
  return (
    <EmptyView
      asPage
      icon={<IconMapQuestion size={28} stroke={1.6} />}
      title={t('error.notFoundTitle')}
      why={t('error.notFoundWhy')}
      action={
        <Button component={Link} to="/inbox/open" variant="light">
          {t('error.toInbox')}
        </Button>
      }
    />
  )
}
