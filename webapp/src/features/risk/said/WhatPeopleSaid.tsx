import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import type { CustomerRisk, RiskReason } from '../api/shapes'
import { useRiskDeed } from '../api/useRiskDeed'
import { endOverride } from '../riskDeeds'
import { CutTies } from '../ties/CutTies'
import { Proofs } from './Proofs'
import { SayOtherwise } from './SayOtherwise'
import { Snoozes } from './Snoozes'

interface Props {
  customer: string
  risk: CustomerRisk
  /** The rules that count against them where this stands. */
  reasons: RiskReason[]
  mayManage: boolean
  returnNumber?: string
}

/** What people know of a customer beside the rules; it counts more than what rules do, and each word can be taken back. */
export function WhatPeopleSaid({ customer, risk, reasons, mayManage, returnNumber = '' }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const deed = useRiskDeed(customer)
  const [saying, setSaying] = useState<'override' | 'snooze' | null>(null)
  const end = () => deed.mutate(endOverride(), { onError: say.failed(t('risk.notSaid')) })
  return (
    <>
      <Snoozes customer={customer} risk={risk} mayManage={mayManage} />
      <Proofs customer={customer} proofs={risk.proofs} mayManage={mayManage} returnNumber={returnNumber} />
      <CutTies customer={customer} cuts={risk.cuts} mayManage={mayManage} />
      {mayManage ? (
        <Group gap="xs" mt="md">
          <Button size="compact-sm" variant="light" onClick={() => setSaying('override')}>
            {t('risk.sayOtherwise')}
          </Button>
          {reasons.length > 0 ? (
            <Button size="compact-sm" variant="default" onClick={() => setSaying('snooze')}>
              {t('risk.snooze')}
            </Button>
          ) : null}
          {risk.override ? (
            <Button size="compact-sm" variant="default" onClick={end} loading={deed.isPending}>
              {t('risk.endOverride')}
            </Button>
          ) : null}
        </Group>
      ) : null}
      {saying ? (
        <SayOtherwise customer={customer} what={saying} rules={reasons} onClose={() => setSaying(null)} />
      ) : null}
    </>
  )
}
