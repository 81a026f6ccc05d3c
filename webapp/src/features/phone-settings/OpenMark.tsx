import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Tone } from '@/ui/Tone'
import classes from './phoneSettings.module.css'
import type { YearAhead } from './shapes'
import { useWording } from './useWording'

/** Open or closed, and until when in words. */
export function OpenMark({ team }: { team: Pick<YearAhead, 'open' | 'turn'> }) {
  const { t } = useTranslation()
  const { words } = useWording()
  const when = team.turn ? words(team.turn.words) : ''
  const next = when
    ? t(team.open ? 'phoneSettings.closesNext' : 'phoneSettings.opensNext', { when })
    : t(team.open ? 'phoneSettings.neverCloses' : 'phoneSettings.neverOpens')
  return (
    <span className={classes.mark}>
      <Tone color={team.open ? 'green' : 'gray'}>
        {t(team.open ? 'phoneSettings.openNow' : 'phoneSettings.closedNow')}
      </Tone>
      <Text span size="sm" c="dimmed">
        {next}
      </Text>
    </span>
  )
}
