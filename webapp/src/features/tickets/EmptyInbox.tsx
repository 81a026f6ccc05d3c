import { Button } from '@mantine/core'
import { IconMoodSmile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { View } from '@/api/shapes'
import { EmptyView } from '@/ui/EmptyView'

export function EmptyInbox({ view }: { view: View }) {
  const { t } = useTranslation()
  const other = view === 'mine' ? 'unassigned' : 'open'
  return (
    <EmptyView
      icon={<IconMoodSmile size={28} stroke={1.6} />}
      title={t(`inbox.emptyTitle.${view}`)}
      why={t(`inbox.emptyWhy.${view}`)}
      action={
        view === 'open' || view === 'all' ? null : (
          <Button component={Link} to={`/inbox/${other}`} variant="light" mt="xs">
            {t(other === 'open' ? 'inbox.seeOpen' : 'inbox.seeUnassigned')}
          </Button>
        )
      }
    />
  )
}
