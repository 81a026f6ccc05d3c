import { Anchor, SimpleGrid, Tabs } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { useMay } from '@/api/useSession'
import { AnnouncementList } from '@/features/phone-settings/AnnouncementList'
import { useTeams } from '@/features/phone-settings/api/useTeams'
import { BlockedList } from '@/features/phone-settings/BlockedList'
import { ChoiceList } from '@/features/phone-settings/ChoiceList'
import { LineSettings } from '@/features/phone-settings/LineSettings'
import { MenuEditor } from '@/features/phone-settings/MenuEditor'
import { TeamList } from '@/features/phone-settings/TeamList'
import { TeamPanel } from '@/features/phone-settings/TeamPanel'
import { useWording } from '@/features/phone-settings/useWording'
import { PageFrame } from '@/ui/PageFrame'

const TABS = ['teams', 'menu', 'announcements', 'blocked', 'wrap-up', 'line'] as const
type Tab = (typeof TABS)[number]

export function PhoneSettingsPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayManage = useMay('MANAGE_PHONE')
  const asked = useParams().tab
  const tab = TABS.find((known) => known === asked) ?? 'teams'
  return (
    <PageFrame title={t('phoneSettings.title')} lead={t('phoneSettings.lead')}>
      <Tabs value={tab} onChange={(next) => navigate(`/admin/phone/${next}`)} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((known) => (
            <Tabs.Tab key={known} value={known}>
              {t(`phoneSettings.tab.${known}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((known) => (
          <Tabs.Panel key={known} value={known}>
            <Sheet tab={known} mayManage={mayManage} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </PageFrame>
  )
}

function Sheet({ tab, mayManage }: { tab: Tab; mayManage: boolean }) {
  switch (tab) {
    case 'teams':
      return <TeamList mayManage={mayManage} />
    case 'menu':
      return <MenuEditor mayManage={mayManage} />
    case 'announcements':
      return <AnnouncementList mayManage={mayManage} />
    case 'blocked':
      return <BlockedList mayManage={mayManage} />
    case 'wrap-up':
      return (
        <SimpleGrid cols={{ base: 1, md: 2 }} style={{ alignItems: 'start' }}>
          <ChoiceList kind="topics" mayManage={mayManage} />
          <ChoiceList kind="dispositions" mayManage={mayManage} />
        </SimpleGrid>
      )
    case 'line':
      return <LineSettings mayManage={mayManage} />
  }
}

export function PhoneTeamPage() {
  const { t } = useTranslation()
  const { name } = useWording()
  const mayManage = useMay('MANAGE_PHONE')
  const id = Number(useParams().team)
  const team = useTeams().data?.items.find((known) => known.id === id)
  return (
    <PageFrame
      title={team ? name(team) : t('phoneSettings.team')}
      actions={
        <Anchor component={Link} to="/admin/phone/teams" size="sm">
          <IconArrowLeft size={14} aria-hidden /> {t('phoneSettings.toTeams')}
        </Anchor>
      }
    >
      <TeamPanel id={id} mayManage={mayManage} />
    </PageFrame>
  )
}
