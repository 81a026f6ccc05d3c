import { Alert, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useDrift } from '../api/useDrift'
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
        {({ alarm, alertRate, usual, psi }) => (
          <>
            {alarm ? (
              <Alert color="yellow" mb="sm">
                {t('riskRules.driftAlarm')}
              </Alert>
            ) : null}
            <dl className={classes.figures}>
              <div>
                <dt>{t('riskRules.alertRate')}</dt>
                <dd>{percent(alertRate)}</dd>
              </div>
              <div>
                <dt>{t('riskRules.usual')}</dt>
                <dd>{percent(usual)}</dd>
              </div>
              <div>
                <dt>{t('riskRules.psi')}</dt>
                <dd>{new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(psi)}</dd>
              </div>
            </dl>
            <Text size="xs" c="dimmed">
              {t('riskRules.driftHint')}
            </Text>
          </>
        )}
      </Loaded>
    </Card>
  )
}
