import { SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DemoTown } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { Card } from '@/ui/Card'
import { PersonAvatar } from '@/ui/PersonAvatar'
import { Time } from '@/ui/Time'
import classes from './demo.module.css'
import { useNewsWords } from './useNewsWords'

export function TownLife({ town }: { town: DemoTown }) {
  const { t } = useTranslation()
  const news = useNewsWords()
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Card title={t('demo.recent')}>
        {town.recent.length === 0 ? (
          <Text c="dimmed">{t('demo.recentEmpty')}</Text>
        ) : (
          <ul className={classes.rows}>
            {town.recent.slice(0, 14).map((event, at) => (
              <li key={`${event.at} ${at}`}>
                <span>
                  {news(event.what)}
                  {event.who ? <strong> {event.who}</strong> : null}
                </span>
                <Text component="span" size="sm" c="dimmed">
                  <Time at={event.at} />
                </Text>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t('demo.people')}>
        <ul className={classes.rows}>
          {town.people.map((person) => (
            <li key={`${person.name} ${person.email}`}>
              <span className={classes.person}>
                <PersonAvatar name={person.name} size={30} />
                <span>
                  {person.name}
                  <small>
                    {[person.email, person.phone ? formatPhone(person.phone) : null].filter(Boolean).join(' · ')}
                  </small>
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </SimpleGrid>
  )
}
