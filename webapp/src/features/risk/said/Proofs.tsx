import { Button } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import { useSure } from '@/ui/useSure'
import type { Proof } from '../api/shapes'
import { useRiskDeed } from '../api/useRiskDeed'
import { Part } from '../Part'
import { withdraw } from '../riskDeeds'
import { ProofDialog } from './ProofDialog'
import { ProofRow } from './ProofRow'

interface Props {
  customer: string
  proofs: Proof[]
  mayManage: boolean
  returnNumber: string
}

/** What is known for sure of a customer; it can be added and withdrawn, never changed. */
export function Proofs({ customer, proofs, mayManage, returnNumber }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const sure = useSure()
  const deed = useRiskDeed(customer)
  const [adding, setAdding] = useState(false)
  if (proofs.length === 0 && !mayManage) return null
  const askToWithdraw = (proof: Proof) =>
    sure({
      title: t('riskWord.withdrawAsk', { kind: t(`riskWord.kind.${proof.kind}`) }),
      why: t('riskWord.withdrawWhy'),
      confirm: t('riskWord.withdraw'),
      onConfirm: () =>
        deed.mutate(withdraw(proof.id), {
          onSuccess: () => say.done(t('riskWord.withdrawn')),
          onError: say.failed(t('risk.notSaid')),
        }),
    })
  return (
    <>
      <Part
        title={t('riskWord.proofs')}
        empty={t('riskWord.noProofs')}
        count={proofs.length}
        aside={
          mayManage ? (
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconGavel size={14} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {t('riskWord.addProof')}
            </Button>
          ) : null
        }
      >
        {proofs.map((proof) => (
          <ProofRow key={proof.id} proof={proof} onWithdraw={mayManage ? () => askToWithdraw(proof) : undefined} />
        ))}
      </Part>
      {adding ? <ProofDialog customer={customer} returnNumber={returnNumber} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
