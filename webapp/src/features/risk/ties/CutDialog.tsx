import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import type { Tie } from '../api/shapes'
import { useRiskDeed } from '../api/useRiskDeed'
import { cut } from '../riskDeeds'
import { WordDialog } from '../said/WordDialog'

interface Props {
  customer: string
  link: Tie
  onClose: () => void
}

/** They are two people, whatever they have in common. */
export function CutDialog({ customer, link, onClose }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const deed = useRiskDeed(customer)
  const [reason, setReason] = useState('')
  const name = link.name || link.customer

  function save() {
    deed.mutate(cut(link.customer, reason.trim()), {
      onSuccess: () => {
        say.done(t('riskWord.wasCut', { name }))
        onClose()
      },
    })
  }

  return (
    <WordDialog
      title={t('riskWord.cutTitle', { name })}
      confirm={t('riskWord.cut')}
      ready={reason.trim() !== ''}
      deed={deed}
      onSave={save}
      onClose={onClose}
    >
      <Text size="sm">{t('riskWord.cutWhy')}</Text>
      <Textarea
        label={t('risk.reason')}
        placeholder={t('riskWord.cutExample')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={500}
        autosize
        minRows={2}
        required
        data-autofocus
      />
    </WordDialog>
  )
}
