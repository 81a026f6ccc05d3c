import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { useSay } from '@/ui/useSay'
import { useNameOf } from '../api/useNameOf'
import { useRiskDeed } from '../api/useRiskDeed'
import { tie } from '../riskDeeds'
import { WordDialog } from '../said/WordDialog'

/** Somebody knows that two accounts are one person's though they have nothing in common. */
export function TieDialog({ customer, onClose }: { customer: string; onClose: () => void }) {
  const { t } = useTranslation()
  const say = useSay()
  const deed = useRiskDeed(customer)
  const [text, setText] = useState('')
  const number = text.trim().toUpperCase()
  const own = number === customer
  const other = useNameOf(own ? '' : number)
  const name = other.data ? other.data.name || other.data.number : ''

  function save() {
    deed.mutate(tie(number), {
      onSuccess: () => {
        say.done(t('riskWord.tied', { name }))
        onClose()
      },
    })
  }

  return (
    <WordDialog
      title={t('riskWord.tieAnother')}
      confirm={t('riskWord.tie')}
      ready={name !== '' && !own}
      deed={deed}
      onSave={save}
      onClose={onClose}
    >
      <Text size="sm">{t('riskWord.tieWhy')}</Text>
      <TextInput
        label={t('riskWord.otherNumber')}
        placeholder="C-12"
        description={name ? t('riskWord.isName', { name }) : t('riskWord.numberWhere')}
        error={own ? t('riskWord.ownNumber') : isProblem(other.error, 404) ? t('riskWord.nobody') : null}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={20}
        required
        data-autofocus
      />
    </WordDialog>
  )
}
