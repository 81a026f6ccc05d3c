import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { serverNow } from '@/api/serverTime'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import type { Topic, TopicCount } from './api/shapes'
import { IncidentDialog } from './incidents/IncidentDialog'
import classes from './surge.module.css'
import { useTopicCount } from './useTopicCount'

const WORTH_ONE = 2
const HOUR_MS = 3_600_000

/** What the last hour's contacts have in common, and one click to one text for all of them. */
export function TopicPanel({ topics, maySteer }: { topics: TopicCount[]; maySteer: boolean }) {
  const { t } = useTranslation()
  const [making, setMaking] = useState<Topic | null>(null)
  const counted = useTopicCount()
  const mayReadFigures = useMay('READ_FIGURES')
  const most = Math.max(1, ...topics.map((each) => each.tickets))
  return (
    <Card title={t('surge.topics.title')} aside={<span className={classes.dim}>{t('surge.topics.of')}</span>}>
      {topics.length === 0 ? <p className={classes.dim}>{t('surge.topics.none')}</p> : null}
      <ul className={classes.rows}>
        {topics.map((each) => (
          <li key={each.topic} className={classes.row}>
            <div className={classes.rowWords}>
              <strong>{t(`surge.topics.topic.${each.topic}`)}</strong>
              <span className={classes.bar} style={{ width: `${(each.tickets / most) * 100}%` }} aria-hidden />
              <span className={classes.dim}>
                {mayReadFigures ? (
                  <Link to={ofLastHour(each.topic)} className={classes.opens}>
                    {counted(each)}
                  </Link>
                ) : (
                  counted(each)
                )}
              </span>
            </div>
            {maySteer && each.topic !== 'other' && each.free >= WORTH_ONE ? (
              <Button size="xs" variant="light" onClick={() => setMaking(each.topic)}>
                {t('surge.topics.make', { count: each.free })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {making ? <IncidentDialog topic={making} onClose={() => setMaking(null)} /> : null}
    </Card>
  )
}

function ofLastHour(topic: Topic): string {
  const now = serverNow()
  const hours = `${new Date(now - HOUR_MS).toISOString()}/${new Date(now).toISOString()}`
  return `/reports/daily?range=today&open=topic-spoken&row=${encodeURIComponent(`hours=${hours}&topic=${topic}`)}`
}
