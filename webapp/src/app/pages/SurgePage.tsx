import { Button } from '@mantine/core'
import { IconCalendarStats } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { AgentsCard } from '@/features/calls/live/AgentsCard'
import { BoardDesk } from '@/features/surge/BoardDesk'
import { PageFrame } from '@/ui/PageFrame'

export function SurgePage() {
  const { t } = useTranslation()
  return (
    <PageFrame
      title={t('surge.title')}
      lead={t('surge.lead')}
      actions={
        <Button
          variant="light"
          component={Link}
          to="/surge/days"
          leftSection={<IconCalendarStats size={16} aria-hidden />}
        >
          {t('surge.past')}
        </Button>
      }
    >
      <BoardDesk people={<AgentsCard />} />
    </PageFrame>
  )
}
