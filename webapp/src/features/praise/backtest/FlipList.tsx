import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Backtest } from '@/api/shapes'
import classes from '../praise.module.css'

/** What the second version says otherwise, and whether people agree with it. */
export function FlipList({ backtest: { better, worse, flips } }: { backtest: Backtest }) {
  const { t } = useTranslation()
  const percent = (share: number) => t('praise.percent', { share: Math.round(share * 100) })
  if (flips.length === 0) {
    return (
      <Text size="sm" mt="sm">
        {t('backtest.nothingChanges')}
      </Text>
    )
  }
  return (
    <>
      <Text size="sm" mt="sm">
        {t('backtest.changes', { better, worse })}
      </Text>
      <ul className={classes.flips} aria-label={t('backtest.flips')}>
        {flips.map(({ praise, ticket, quote, praised, before, now }) => (
          <li key={praise}>
            <q>{quote}</q> {ticket ? <Link to={`/tickets/${ticket}`}>{ticket}</Link> : null}
            <Text size="xs" c="dimmed">
              {t(now >= 0.5 === praised ? 'backtest.nowRight' : 'backtest.nowWrong', {
                before: percent(before),
                now: percent(now),
                judged: t(praised ? 'praise.judged.confirmed' : 'praise.judged.rejected'),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </>
  )
}
