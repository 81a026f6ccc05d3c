import { Button, Group } from '@mantine/core'
import { IconPhoneOff, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { useCloseTeam } from './api/useCloseTeam'
import { useTeams } from './api/useTeams'
import { HoursCard } from './HoursCard'
import { MembersCard } from './MembersCard'
import { OpenMark } from './OpenMark'
import classes from './phoneSettings.module.css'
import { RehearsalCard } from './RehearsalCard'
import { SpecialDays } from './SpecialDays'
import type { Team } from './shapes'
import { TeamCard } from './TeamCard'
import { useWording } from './useWording'
import { YearAheadCard } from './YearAheadCard'

/** One team: when it is there, who answers, what callers hear. */
export function TeamPanel({ id, mayManage }: { id: number; mayManage: boolean }) {
  const { t } = useTranslation()
  const teams = useTeams()
  return (
    <Loaded query={teams} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={4} height={90} />}>
      {({ items }) => {
        const team = items.find((candidate) => candidate.id === id)
        return team ? (
          <TeamBody key={id} team={team} mayClose={mayManage && items.length > 1} mayManage={mayManage} />
        ) : (
          <EmptyView
            icon={<IconPhoneOff size={28} />}
            title={t('phoneSettings.noTeam')}
            why={t('phoneSettings.noTeamWhy')}
          />
        )
      }}
    </Loaded>
  )
}

function TeamBody({ team, mayManage, mayClose }: { team: Team; mayManage: boolean; mayClose: boolean }) {
  const { t } = useTranslation()
  const { name } = useWording()
  const ask = useAsk()
  const say = useSay()
  const navigate = useNavigate()
  const close = useCloseTeam()

  function closeTeam() {
    ask({
      title: t('phoneSettings.closeAsk', { name: name(team) }),
      why: t('phoneSettings.closeWhy'),
      confirm: t('phoneSettings.closeTeam'),
      onConfirm: () =>
        close.mutate(team.id, {
          onSuccess: () => navigate('/admin/phone/teams'),
          onError: say.failed(t('phoneSettings.saveFailed')),
        }),
    })
  }

  return (
    <>
      <Group justify="space-between" mb="md">
        <OpenMark team={team} />
        {mayClose ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={15} aria-hidden />}
            loading={close.isPending}
            onClick={closeTeam}
          >
            {t('phoneSettings.closeTeam')}
          </Button>
        ) : null}
      </Group>
      <HoursCard team={team.id} mayManage={mayManage} />
      <div className={classes.columns} style={{ marginTop: 16 }}>
        <div>
          <SpecialDays team={team.id} mayManage={mayManage} />
          <MembersCard team={team.id} mayManage={mayManage} />
          <TeamCard team={team} mayManage={mayManage} />
        </div>
        <div>
          <RehearsalCard team={team.id} />
          <YearAheadCard team={team.id} />
        </div>
      </div>
    </>
  )
}
