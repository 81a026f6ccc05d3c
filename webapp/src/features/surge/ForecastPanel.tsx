import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import type { Forecast } from './api/shapes'
import { useSurgeQuery } from './api/useSurgeQuery'
import classes from './surge.module.css'

/** Contacts of ordinary days, and what each order above the usual brings by its age; with how sure that is. */
export function ForecastPanel() {
  const { t, i18n } = useTranslation()
  const forecast = useSurgeQuery<Forecast>('/surge/forecast', { every: 60_000 })
  const range = ({ low, high }: { low: number; high: number }) =>
    high > 0 ? t('surgeOutlook.forecast.range', { low, high }) : '–'
  return (
    <Card title={t('surgeOutlook.forecast.title')}>
      <Loaded query={forecast} failed={t('surgeOutlook.forecast.failed')} skeleton={null}>
        {({ today, days, excess, usualKnown, learnt, returns }) =>
          today.high === 0 && days.every(({ contacts }) => contacts.high === 0) ? (
            <p className={classes.dim}>
              {t(usualKnown ? 'surgeOutlook.forecast.nothing' : 'surgeOutlook.forecast.waits')}
            </p>
          ) : (
            <>
              <div className={classes.row}>
                <div className={classes.rowWords}>
                  <span className={classes.dim}>{t('surgeOutlook.forecast.today')}</span>
                  <strong className="num">{range(today)}</strong>
                  {usualKnown && today.extra > 0 ? (
                    <span className={classes.dim}>{t('surgeOutlook.forecast.extra', { count: today.extra })}</span>
                  ) : null}
                </div>
                {returns && returns.high > 0 ? (
                  <div className={classes.rowWords}>
                    <span className={classes.dim}>{t('surgeOutlook.forecast.returns')}</span>
                    <strong className="num">{range(returns)}</strong>
                    {usualKnown ? (
                      <span className={classes.dim}>
                        {t('surgeOutlook.forecast.excess', { count: Math.round(excess) })}
                      </span>
                    ) : null}
                  </div>
                ) : null}
              </div>
              <Table mt="sm" fz="sm">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('surgeOutlook.forecast.day')}</Table.Th>
                    <Table.Th ta="end">{t('surgeOutlook.forecast.contacts')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {days.map(({ day, contacts }) => (
                    <Table.Tr key={day}>
                      <Table.Td>{formatDay(`${day}T12:00:00`, i18n.language)}</Table.Td>
                      <Table.Td ta="end" className="num">
                        {range(contacts)}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              {usualKnown ? null : <p className={classes.dim}>{t('surgeOutlook.forecast.unknown')}</p>}
              <p className={classes.dim}>
                {t(learnt ? 'surgeOutlook.forecast.learnt' : 'surgeOutlook.forecast.guessed')}
              </p>
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
