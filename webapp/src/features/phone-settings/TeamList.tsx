import { Anchor, Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Tone } from '@/ui/Tone'
import { useTeams } from './api/useTeams'
import { NewTeamDialog } from './NewTeamDialog'
import { OpenMark } from './OpenMark'
import classes from './phoneSettings.module.css'
import type { Team } from './shapes'
import { useWording } from './useWording'

export function TeamList({ mayManage }: { mayManage: boolean }) {
  const { t } = useTranslation()
  const teams = useTeams()
  const [opening, dialog] = useDisclosure(false)
  const open = (
    <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} aria-hidden />} onClick={dialog.open}>
      {t('phoneSettings.newTeam')}
    </Button>
  )
  return (
    <Card title={t('phoneSettings.tab.teams')} flush aside={mayManage ? open : null}>
      <Loaded query={teams} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={2} height={60} />}>
        {({ items }) => items.map((team) => <TeamItem key={team.id} team={team} />)}
      </Loaded>
      {opening ? <NewTeamDialog onClose={dialog.close} /> : null}
    </Card>
  )
}

function TeamItem({ team }: { team: Team }) {
  const { t } = useTranslation()
  const { name } = useWording()
  const languages = team.languages.map((language) => t(`phoneSettings.language.${language as 'en'}`)).join(', ')
  return (
    <div className={classes.team}>
      <div className={classes.teamName}>
        <Anchor component={Link} to={`/admin/phone/teams/${team.id}`} fw={650} c="var(--mantine-color-text)">
          {name(team)}
        </Anchor>{' '}
        {team.main ? <Tone color="berry">{t('phoneSettings.main')}</Tone> : null}
        <Text size="sm" c="dimmed">
          {languages} ·{' '}
          {team.members === 0 ? t('phoneSettings.everybody') : t('phoneSettings.membersCount', { count: team.members })}
        </Text>
      </div>
      <OpenMark team={team} />
    </div>
  )
}
