import { Anchor, Group } from '@mantine/core'
import { IconActivity } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyView } from '@/ui/EmptyView'

/** What stands in place of the report of peaks or campaigns before there was one. */
export function NoPeakYet({ of }: { of: 'peak' | 'campaign' }) {
  const { t } = useTranslation()
  return (
    <EmptyView
      icon={<IconActivity size={28} />}
      title={t(of === 'peak' ? 'noPeak.title' : 'noPeak.campaignTitle')}
      why={t(of === 'peak' ? 'noPeak.why' : 'noPeak.campaignWhy')}
      action={
        <Group justify="center">
          <Anchor component={Link} to="/surge">
            {t('noPeak.board')}
          </Anchor>
          <Anchor component={Link} to="/surge/days">
            {t('noPeak.days')}
          </Anchor>
        </Group>
      }
    />
  )
}
