import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AwardYear } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { PersonAvatar } from '@/ui/PersonAvatar'
import classes from './awards.module.css'

export function PeopleCard({ year }: { year: AwardYear }) {
  const { t } = useTranslation()
  return (
    <Card
      title={t('awards.people')}
      aside={
        <Text size="sm" c="dimmed">
          {t('awards.peopleWhy')}
        </Text>
      }
    >
      {year.people.length === 0 ? <Text c="dimmed">{t('awards.noPeople')}</Text> : null}
      <ul className={classes.people}>
        {year.people.map(({ person, praises }) => (
          <li key={person.id}>
            <Link to={`/awards/people/${person.id}?year=${year.year}`}>
              <PersonAvatar name={person.name} size={34} />
              <span>
                <strong>{person.name}</strong>
                <small>{t('awards.personPraises', { count: praises })}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
