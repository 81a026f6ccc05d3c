import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import type { Csat } from './api/shapes'
import { NumberLink } from './behind/NumberLink'
import classes from './satisfaction.module.css'
import { percent } from './shareText'

/** For whom the score speaks, and who was never asked. */
export function LedgerCard({ csat: { ledger, total } }: { csat: Csat }) {
  const { t, i18n } = useTranslation()
  const count = (value: number) => formatCount(value, i18n.language)
  const bounds = ledger.ifAllSilentWereBadOrGood
  const notAsked = ledger.notAsked.reduce((sum, row) => sum + row.count, 0)
  const most = Math.max(1, ...ledger.notAsked.map((row) => row.count))
  return (
    <Card title={t('satisfaction.ledger')}>
      <Text mb="sm">
        {t('satisfaction.speaksFor', { answers: count(total.csat.of), contacts: count(ledger.contacts) })}{' '}
        {notAsked > 0 ? (
          <NumberLink of={notAsked} opening={{ figure: 'never-asked' }}>
            {t('behind.neverAsked', { count: notAsked, formatted: count(notAsked) })}
          </NumberLink>
        ) : null}
      </Text>
      {ledger.notAsked.length === 0 ? (
        <Text c="dimmed">{t('satisfaction.everybodyAsked')}</Text>
      ) : (
        <ul className={classes.ledger}>
          {ledger.notAsked.map((row) => (
            <li key={row.reason}>
              <span>{t(`satisfaction.reason.${row.reason}` as 'satisfaction.reason.hung-up')}</span>
              <span className={classes.track} aria-hidden>
                <span style={{ width: `${(100 * row.count) / most}%` }} />
              </span>
              <span className="num">
                <NumberLink of={row.count} opening={{ figure: `not-asked:${row.reason}` }}>
                  {count(row.count)}
                </NumberLink>
              </span>
            </li>
          ))}
        </ul>
      )}
      {ledger.surveyedOnly ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('satisfaction.surveyedOnly')}
        </Text>
      ) : null}
      {total.csat.of > 0 ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('satisfaction.bounds', {
            low: percent(bounds.low, i18n.language),
            high: percent(bounds.high, i18n.language),
          })}
        </Text>
      ) : null}
    </Card>
  )
}
