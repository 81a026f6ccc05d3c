import { Tabs } from '@mantine/core'
import { IconPhoneOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { usePhone } from '@/features/calls/api/usePhone'
import { EndedCalls } from '@/features/calls/list/EndedCalls'
import { LiveDesk } from '@/features/calls/live/LiveDesk'
import { EmptyView } from '@/ui/EmptyView'
import { PageFrame } from '@/ui/PageFrame'

export function CallsPage() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const phone = usePhone().data
  const view = search.get('view') === 'ended' ? 'ended' : 'now'
  if (phone?.provider === 'off') {
    return (
      <EmptyView
        asPage
        icon={<IconPhoneOff size={28} stroke={1.6} />}
        title={t('callsPage.off')}
        why={t('callsPage.offWhy')}
      />
    )
  }
  return (
    <PageFrame title={t('callsPage.title')} lead={t('callsPage.lead')}>
      <Tabs
        value={view}
        onChange={(value) => setSearch(value === 'ended' ? { view: 'ended' } : {})}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="now">{t('callsPage.now')}</Tabs.Tab>
          <Tabs.Tab value="ended">{t('callsPage.ended')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="now">
          <LiveDesk />
        </Tabs.Panel>
        <Tabs.Panel value="ended">
          <EndedCalls />
        </Tabs.Panel>
      </Tabs>
    </PageFrame>
  )
}
