import { Text } from '@mantine/core'
import { IconPinFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Praise } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { PersonAvatar } from '@/ui/PersonAvatar'
import { CardMenu } from './CardMenu'
import { CheerBar } from './CheerBar'
import classes from './praise.module.css'

/** One card of the wall: the words, who said them, about whom, and how colleagues joined in. */
export function PraiseCard({ praise, mayJudge }: { praise: Praise; mayJudge: boolean }) {
  const { t, i18n } = useTranslation()
  const about = praise.agent?.name ?? t(`praise.target.${praise.target}`)
  return (
    <li className={classes.card} data-pinned={praise.pinned || undefined}>
      {praise.pinned ? (
        <span className={classes.pin}>
          <IconPinFilled size={14} aria-hidden />
          {t('praise.pinned')}
        </span>
      ) : null}
      <blockquote className={classes.quote} lang={praise.language}>
        {praise.quote}
      </blockquote>
      {praise.translation ? (
        <Text size="sm" c="dimmed" className={classes.translation}>
          {praise.translation}
        </Text>
      ) : null}
      <div className={classes.about}>
        {praise.agent ? <PersonAvatar name={praise.agent.name} size={30} /> : null}
        <div className={classes.names}>
          <Text fw={600} size="sm">
            {about}
          </Text>
          <Text size="xs" c="dimmed">
            {praise.customer || t('praise.aCustomer')}
            {' · '}
            {formatDay(praise.saidAt, i18n.language)}
            {praise.ticket ? (
              <>
                {' · '}
                <Link to={`/tickets/${praise.ticket}${praise.entry ? `#entry-${praise.entry}` : ''}`}>
                  {praise.ticket}
                </Link>
              </>
            ) : null}
          </Text>
        </div>
      </div>
      <div className={classes.foot}>
        <CheerBar praise={praise} />
        {mayJudge ? <CardMenu praise={praise} /> : null}
      </div>
    </li>
  )
}
