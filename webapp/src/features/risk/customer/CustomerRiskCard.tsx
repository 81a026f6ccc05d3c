import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { BandMark } from '@/ui/BandMark'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import type { CustomerRisk } from '../api/shapes'
import { useCustomerRisk } from '../api/useCustomerRisk'
import { useRiskDeed } from '../api/useRiskDeed'
import { EvidenceBody } from '../EvidenceBody'
import classes from '../risk.module.css'
import { endOverride, type RiskDeed, wake } from '../riskDeeds'
import { PastAssessments } from './PastAssessments'
import { SayOtherwise } from './SayOtherwise'

/** How a customer stands, for those who decide; what a person said of them counts more than what rules do. */
export function CustomerRiskCard({ customer, mayManage }: { customer: string; mayManage: boolean }) {
  const { t } = useTranslation()
  const risk = useCustomerRisk(customer)
  return (
    <Card title={t('risk.title')}>
      <Loaded query={risk} failed={t('risk.failed')} skeleton={<ListSkeleton rows={2} height={34} />}>
        {(data) => <Standing customer={customer} risk={data} mayManage={mayManage} />}
      </Loaded>
    </Card>
  )
}

function Standing({ customer, risk, mayManage }: { customer: string; risk: CustomerRisk; mayManage: boolean }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const deed = useRiskDeed(customer)
  const [saying, setSaying] = useState<'override' | 'snooze' | null>(null)
  const { latest, history, snoozes } = risk
  const now = (what: RiskDeed) => deed.mutate(what, { onError: say.failed(t('risk.notSaid')) })
  return (
    <>
      {latest ? (
        <>
          <div className={classes.head}>
            <BandMark band={latest.band} score={latest.score} />
          </div>
          <EvidenceBody assessment={latest} customer={null} />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('risk.neverAssessed')}
        </Text>
      )}
      {snoozes.map(({ rule, reason, by, until }) => (
        <Group key={rule} gap="xs" mt="xs">
          <Text size="sm" flex="1 1 200px">
            {t('risk.snoozed', { rule, by, until: formatDay(until, i18n.language), reason })}
          </Text>
          {mayManage ? (
            <Button size="compact-xs" variant="subtle" onClick={() => now(wake(rule))}>
              {t('risk.wake')}
            </Button>
          ) : null}
        </Group>
      ))}
      {mayManage ? (
        <Group gap="xs" mt="md">
          <Button size="compact-sm" variant="light" onClick={() => setSaying('override')}>
            {t('risk.sayOtherwise')}
          </Button>
          {latest && latest.reasons.length > 0 ? (
            <Button size="compact-sm" variant="default" onClick={() => setSaying('snooze')}>
              {t('risk.snooze')}
            </Button>
          ) : null}
          {risk.override ? (
            <Button size="compact-sm" variant="default" onClick={() => now(endOverride())} loading={deed.isPending}>
              {t('risk.endOverride')}
            </Button>
          ) : null}
        </Group>
      ) : null}
      <PastAssessments history={history} />
      {saying ? (
        <SayOtherwise customer={customer} what={saying} rules={latest?.reasons ?? []} onClose={() => setSaying(null)} />
      ) : null}
    </>
  )
}
