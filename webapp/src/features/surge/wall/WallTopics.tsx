import { IconAlertTriangle, IconMessageQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/lib/inLanguage'
import type { Board } from '../api/shapes'
import { IncidentTone } from '../incidents/IncidentTone'
import { count } from '../spans'
import classes from './wall.module.css'

const TOP = 3

/** The incident that is under way and what most of the last hour's contacts ask about, to be read across the room. */
export function WallTopics({ board }: { board: Board }) {
  const { t, i18n } = useTranslation()
  const [incident, ...others] = board.incidents ?? []
  const topics = board.topics.filter((each) => each.topic !== 'other' && each.tickets > 0).slice(0, TOP)
  if (!incident && topics.length === 0) return null
  return (
    <section className={classes.now} aria-label={t('surgeOutlook.wall.now')}>
      {incident ? (
        <div className={classes.incident}>
          <IconAlertTriangle aria-hidden />
          <div>
            <strong>{inLanguage(incident.title, i18n.language)}</strong>
            <span>
              <IncidentTone state={incident.state} />
              {others.length > 0 ? ` ${t('surgeOutlook.wall.more', { count: others.length })}` : ''}
            </span>
          </div>
        </div>
      ) : null}
      {topics.length > 0 ? (
        <div className={classes.asked}>
          <IconMessageQuestion aria-hidden />
          <span className={classes.beside}>{t('surge.topics.of')}</span>
          <ol>
            {topics.map((each) => (
              <li key={each.topic}>
                <strong className="num">{count(each.tickets, i18n.language)}</strong>{' '}
                {t(`surge.topics.topic.${each.topic}`)}
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </section>
  )
}
