import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTeams } from '../api/useTeams'
import { teamName } from '../teamName'
import classes from './bar.module.css'

/** Teams: whoever of them is free is spoken to first, or the caller goes to the front of their line. */
export function TeamList({ onSend }: { onSend: (kind: 'warm' | 'blind', team: number) => void }) {
  const { t, i18n } = useTranslation()
  const query = useTeams()
  const teams = query.data ?? []
  if (!query.data && query.error) {
    return (
      <Text size="sm" mt="sm" role="alert">
        {t('callBar.transfer.teamsFailed')}{' '}
        <Button size="compact-xs" variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
          {t('action.retry')}
        </Button>
      </Text>
    )
  }
  if (teams.length === 0) return null
  return (
    <>
      <Text size="sm" fw={500} mt="sm" mb={4}>
        {t('callBar.transfer.teams')}
      </Text>
      <ul className={classes.colleagues}>
        {teams.map((team) => {
          const name = teamName(team, i18n.language)
          return (
            <li key={team.id}>
              <div>
                <strong>{name}</strong>
                <small>{t(team.open ? 'callBar.transfer.teamOpen' : 'callBar.transfer.teamClosed')}</small>
              </div>
              <Button
                size="compact-sm"
                aria-label={t('callBar.transfer.warmToTeam', { name })}
                onClick={() => onSend('warm', team.id)}
              >
                {t('callBar.transfer.warm')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('callBar.transfer.blindToTeam', { name })}
                onClick={() => onSend('blind', team.id)}
              >
                {t('callBar.transfer.blind')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
