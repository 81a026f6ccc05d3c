import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { serverNow } from '@/api/serverTime'
import { localTime, moment } from '@/lib/localTime'
import type { Campaign } from './api/shapes'
import classes from './surge.module.css'

export interface CampaignForm {
  name: string
  code: string
  began: string
  ended: string
}

export const nothingYet = (): CampaignForm => ({
  name: '',
  code: '',
  began: localTime(new Date(serverNow()).toISOString()),
  ended: '',
})

export const formOf = ({ name, code, beganAt, endedAt }: Campaign): CampaignForm => ({
  name,
  code,
  began: localTime(beganAt),
  ended: endedAt ? localTime(endedAt) : '',
})

/** A time that nobody touched stays as it was, to the second. */
export function bodyOf(form: CampaignForm, known?: Campaign) {
  const at = (value: string, was?: string | null) => (was && localTime(was) === value ? was : moment(value))
  return {
    name: form.name,
    code: form.code,
    beganAt: at(form.began, known?.beganAt),
    endedAt: at(form.ended, known?.endedAt),
  }
}

interface Props {
  form: CampaignForm
  onChange: (part: Partial<CampaignForm>) => void
}

/** What is said of a campaign, and what holds when no end is said. */
export function CampaignFields({ form, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <div className={classes.note}>
      <TextInput
        size="xs"
        label={t('surge.campaign.name')}
        placeholder={t('surge.campaign.namePlaceholder')}
        value={form.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        maxLength={200}
        required
      />
      <TextInput
        size="xs"
        label={t('surge.campaign.code')}
        value={form.code}
        onChange={(event) => onChange({ code: event.currentTarget.value })}
        maxLength={60}
      />
      <TextInput
        size="xs"
        type="datetime-local"
        label={t('surge.campaign.began')}
        value={form.began}
        onChange={(event) => onChange({ began: event.currentTarget.value })}
        required
      />
      <TextInput
        size="xs"
        type="datetime-local"
        label={t('surge.campaign.ended')}
        description={t('surge.campaign.endedHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={form.ended}
        min={form.began}
        onChange={(event) => onChange({ ended: event.currentTarget.value })}
      />
    </div>
  )
}
