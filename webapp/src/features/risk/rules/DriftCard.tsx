import { Alert, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useDrift } from '../api/useDrift'
import { DriftChart } from './DriftChart'
import classes from './rules.module.css'

/** Whether the live rules still say of the shop what they said when they were switched on. */
export function DriftCard() {
  const { t, i18n } = useTranslation()
  const drift = useDrift()
  const percent = (value: number) =>
    new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(value)
  return (
    <Card title={t('riskRules.drift')}>
      <Loaded query={drift} failed={t('riskRules.driftFailed')} skeleton={<ListSkeleton rows={2} height={40} />}>
        {(data) => (
          <>
            {data.alarms.map((alarm) => (
              <Alert key={alarm} color="yellow" mb="sm">
                {alarmText(alarm)}
              </Alert>
            ))}
            <dl className={classes.figures}>
              <div>
                <dt>{t('riskRules.alertRate')}</dt>
                <dd>{data.days[0]?.assessed ? percent(data.days[0].rate) : '–'}</dd>
              </div>
              <div>
                <dt>{t('riskRules.usual')}</dt>
                <dd>{data.days.slice(1).some(({ assessed }) => assessed > 0) ? percent(data.mean) : '–'}</dd>
              </div>
              <div>
                <dt>{t('riskRules.psi')}</dt>
                <dd>
                  {data.psi === null
                    ? '–'
                    : new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(data.psi)}
                </dd>
              </div>
            </dl>
            {data.days.length > 1 ? <DriftChart drift={data} /> : null}
            <Text size="xs" c="dimmed">
              {t('riskRules.driftHint')}
            </Text>
          </>
        )}
      </Loaded>
    </Card>
  )

  function alarmText(alarm: string): string {
    const key = `riskRules.alarm.${alarm}`
    return i18n.exists(key) ? t(key as 'riskRules.alarm.scores') : alarm
  }
}
