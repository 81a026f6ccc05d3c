import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import type { Csat } from './api/shapes'
import { NumberLink } from './behind/NumberLink'
import classes from './satisfaction.module.css'
import { percent } from './shareText'

/** What spoilt it, in the customers' own choice, and beside it in the team's. */
export function DriversCard({ csat: { drivers } }: { csat: Csat }) {
  const { t, i18n } = useTranslation()
  const most = Math.max(1, ...drivers.map((driver) => driver.count))
  const of = drivers[0]?.share.of ?? 0
  return (
    <Card title={t('satisfaction.drivers')}>
      {drivers.length === 0 ? (
        <Text c="dimmed">{t('satisfaction.noDrivers')}</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t('satisfaction.driversOf', { count: of, n: formatCount(of, i18n.language) })}
          </Text>
          <ul className={classes.ledger}>
            {drivers.map(({ driver, count, share, byTeam }) => (
              <li key={driver}>
                <span>{t(`satisfaction.driver.${driver}` as 'satisfaction.driver.agent')}</span>
                <span className={classes.track} aria-hidden>
                  <span style={{ width: `${(100 * count) / most}%` }} />
                </span>
                <span className="num">
                  <NumberLink of={count} opening={{ figure: `driver:${driver}` }}>
                    {formatCount(count, i18n.language)}
                  </NumberLink>{' '}
                  <Text span size="xs" c="dimmed">
                    {percent(share.value, i18n.language)}
                  </Text>
                  {byTeam > 0 ? (
                    <>
                      {' + '}
                      <NumberLink of={byTeam} opening={{ figure: `team-driver:${driver}` }}>
                        <span title={t('surveyAnswer.byTeamCount', { n: byTeam })}>
                          {formatCount(byTeam, i18n.language)}
                        </span>
                      </NumberLink>
                    </>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {drivers.some(({ byTeam }) => byTeam > 0) ? (
        <Text size="xs" c="dimmed" mt="xs">
          {t('surveyAnswer.byTeamNote')}
        </Text>
      ) : null}
    </Card>
  )
}
