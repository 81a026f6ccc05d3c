import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BandMark } from '@/ui/BandMark'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import type { CustomerRisk } from '../api/shapes'
import { useCustomerRisk } from '../api/useCustomerRisk'
import { EvidenceBody } from '../EvidenceBody'
import classes from '../risk.module.css'
import { WhatPeopleSaid } from '../said/WhatPeopleSaid'
import { PastAssessments } from './PastAssessments'

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
  const { t } = useTranslation()
  const { latest, history } = risk
  return (
    <>
      {latest ? (
        <>
          <div className={classes.head}>
            <BandMark band={latest.override?.band ?? latest.band} score={latest.score} />
          </div>
          <EvidenceBody assessment={latest} customer={customer} mayManage={mayManage} />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('risk.neverAssessed')}
        </Text>
      )}
      <WhatPeopleSaid customer={customer} risk={risk} reasons={latest?.reasons ?? []} mayManage={mayManage} />
      <PastAssessments history={history} />
    </>
  )
}
