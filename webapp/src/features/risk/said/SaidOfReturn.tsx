import { useTranslation } from 'react-i18next'
import { Loaded } from '@/ui/Loaded'
import type { RiskReason } from '../api/shapes'
import { useCustomerRisk } from '../api/useCustomerRisk'
import { WhatPeopleSaid } from './WhatPeopleSaid'

interface Props {
  customer: string
  returnNumber: string
  reasons: RiskReason[]
  mayManage: boolean
}

/** What people said of the customer, where one of their returns is decided. */
export function SaidOfReturn({ customer, ...more }: Props) {
  const { t } = useTranslation()
  const risk = useCustomerRisk(customer)
  return (
    <Loaded query={risk} failed={t('riskWord.failed')} skeleton={null}>
      {(data) => <WhatPeopleSaid customer={customer} risk={data} {...more} />}
    </Loaded>
  )
}
