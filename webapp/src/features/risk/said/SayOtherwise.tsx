import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { serverNow } from '@/api/serverTime'
import type { BandWord } from '@/ui/BandMark'
import type { RiskReason } from '../api/shapes'
import { useRiskDeed } from '../api/useRiskDeed'
import { override, snooze } from '../riskDeeds'
import { useOwn } from '../useOwn'
import { WordDialog } from './WordDialog'

const BANDS: Exclude<BandWord, 'insufficient-history'>[] = ['clear', 'watch', 'review', 'high']
/** Nothing that is said of a person holds for ever. */
const TERMS = [7, 30, 60, 90]
const DAY = 86_400_000

interface Props {
  customer: string
  what: 'override' | 'snooze'
  rules: RiskReason[]
  onClose: () => void
}

/** Another band for a customer, or one rule that does not count for them, with a reason and an end. */
export function SayOtherwise({ customer, what, rules, onClose }: Props) {
  const { t } = useTranslation()
  const own = useOwn()
  const deed = useRiskDeed(customer)
  const [band, setBand] = useState<(typeof BANDS)[number]>('clear')
  const [rule, setRule] = useState(rules[0]?.rule ?? '')
  const [reason, setReason] = useState('')
  const [days, setDays] = useState(30)

  function save() {
    // A minute less than the longest, or ninety days are a little more by the time that they are asked for.
    const until = new Date(serverNow() + days * DAY - 60_000).toISOString()
    const said = what === 'override' ? override(band, reason.trim(), until) : snooze(rule, reason.trim(), until)
    deed.mutate(said, { onSuccess: onClose })
  }

  return (
    <WordDialog
      title={t(what === 'override' ? 'risk.sayOtherwise' : 'risk.snooze')}
      confirm={t('action.save')}
      ready={reason.trim() !== ''}
      deed={deed}
      onSave={save}
      onClose={onClose}
    >
      {what === 'override' ? (
        <Select
          label={t('risk.bandTo')}
          value={band}
          onChange={(value) => value && setBand(value as typeof band)}
          data={BANDS.map((value) => ({ value, label: t(`band.${value}`) }))}
          allowDeselect={false}
        />
      ) : (
        <Select
          label={t('risk.ruleTo')}
          value={rule}
          onChange={(value) => value && setRule(value)}
          data={rules.map((each) => ({ value: each.rule, label: own(each) }))}
          allowDeselect={false}
        />
      )}
      <Select
        label={t('risk.for')}
        value={String(days)}
        onChange={(value) => value && setDays(Number(value))}
        data={TERMS.map((term) => ({ value: String(term), label: t('returnPolicy.days', { count: term }) }))}
        allowDeselect={false}
      />
      <Textarea
        label={t('risk.reason')}
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
