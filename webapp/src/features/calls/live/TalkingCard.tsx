import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { Tone } from '@/ui/Tone'
import { CallTimer } from '../bar/CallTimer'
import { WhoCalls } from '../bar/WhoCalls'
import { teamName } from '../teamName'
import { AndMore } from './AndMore'
import { CallLinks } from './CallLinks'
import classes from './live.module.css'
import { SuperviseButtons } from './SuperviseButtons'

export function TalkingCard({ calls, more }: { calls: DeskCall[]; more: number }) {
  const { t, i18n } = useTranslation()
  const maySupervise = useMay('SUPERVISE_CALLS')
  return (
    <Card title={t('callsPage.talking')}>
      {calls.length === 0 ? (
        <Text c="dimmed">{t('callsPage.noTalk')}</Text>
      ) : (
        <ul className={classes.rows}>
          {calls.map((call) => (
            <li key={call.id}>
              <div className={classes.who}>
                <WhoCalls call={call} />
                <small>
                  {[
                    call.agent ? t('callsPage.with', { name: call.agent.name }) : null,
                    call.stage === 'talking' ? null : t(`callsPage.stage.${call.stage}`),
                    t(`customer.languageName.${call.language as 'en'}`),
                    teamName(call.team, i18n.language),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </div>
              {call.held ? <Tone color="yellow">{t('callBar.onHold')}</Tone> : null}
              <CallLinks call={call} />
              <strong>
                <CallTimer since={call.answeredAt ?? call.beganAt} />
              </strong>
              {maySupervise && call.stage === 'talking' && call.agent ? (
                <SuperviseButtons call={call} agent={call.agent} />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <AndMore more={more} />
    </Card>
  )
}
