import { Text } from '@mantine/core'
import { IconMoodSmile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { CallTimer } from '../bar/CallTimer'
import { WhoCalls } from '../bar/WhoCalls'
import { isCalled, waitsSince } from '../scene'
import { teamName } from '../teamName'
import { AndMore } from './AndMore'
import { CallLinks } from './CallLinks'
import classes from './live.module.css'

export function WaitingCard({ calls, more }: { calls: DeskCall[]; more: number }) {
  const { t, i18n } = useTranslation()
  const places = calls.flatMap(({ position }) => position ?? [])
  return (
    <Card title={t('callsPage.waiting')}>
      {calls.length === 0 ? (
        <EmptyView
          icon={<IconMoodSmile size={26} stroke={1.6} />}
          title={t('callsPage.noWait')}
          why={t('callsPage.noWaitWhy')}
        />
      ) : (
        <ul className={classes.rows}>
          {calls.map((call) => (
            <li key={call.id}>
              <span className={classes.place}>
                {call.position === null ? null : t('callsPage.place', { position: call.position })}
              </span>
              <div className={classes.who}>
                <WhoCalls call={call} />
                <small>
                  {[
                    whereText(call),
                    t(`customer.languageName.${call.language as 'en'}`),
                    teamName(call.team, i18n.language),
                    call.topic,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </div>
              <CallLinks call={call} />
              <strong>
                <CallTimer since={waitsSince(call)} />
              </strong>
            </li>
          ))}
        </ul>
      )}
      <AndMore more={more} />
      {new Set(places).size < places.length ? (
        <Text c="dimmed" size="sm">
          {t('callsPage.placesApart')}
        </Text>
      ) : null}
    </Card>
  )

  function whereText({ stage, legs, leavesMessage }: DeskCall) {
    if (leavesMessage) return t('callsPage.leavesMessage')
    const rung = legs.find((leg) => leg.role === 'agent' && isCalled(leg))
    return rung ? t('callsPage.ringsAt', { name: rung.name }) : t(`callsPage.stage.${stage}`)
  }
}
