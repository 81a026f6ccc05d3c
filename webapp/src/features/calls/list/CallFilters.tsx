import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CallOutcome } from '@/api/shapes'
import { useColleagues } from '../api/useColleagues'
import type { CallFilter } from '../api/useEndedCalls'
import classes from './list.module.css'

const OUTCOMES: CallOutcome[] = [
  'answered',
  'transferred',
  'abandoned',
  'voicemail',
  'callback',
  'texted',
  'rejected',
  'failed',
]

interface Props {
  filter: CallFilter
  onChange: (change: Partial<CallFilter>) => void
}

export function CallFilters({ filter, onChange }: Props) {
  const { t } = useTranslation()
  const colleagues = useColleagues().data ?? []
  return (
    <div className={classes.filters}>
      <NativeSelect
        label={t('callsPage.filter.outcome')}
        value={filter.outcome}
        onChange={(event) => onChange({ outcome: event.currentTarget.value })}
        data={[
          { value: '', label: t('callsPage.filter.any') },
          ...OUTCOMES.map((value) => ({ value, label: t(`callsPage.outcome.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('callsPage.filter.agent')}
        value={filter.agent}
        onChange={(event) => onChange({ agent: event.currentTarget.value })}
        data={[
          { value: '', label: t('callsPage.filter.everybody') },
          ...colleagues.map(({ account, name }) => ({ value: String(account), label: name })),
        ]}
      />
      <TextInput
        type="date"
        label={t('callsPage.filter.from')}
        value={dayOf(filter.from)}
        onChange={(event) => onChange({ from: startOf(event.currentTarget.value, 0) })}
      />
      <TextInput
        type="date"
        label={t('callsPage.filter.to')}
        value={dayOf(filter.to, -1)}
        onChange={(event) => onChange({ to: startOf(event.currentTarget.value, 1) })}
      />
    </div>
  )
}

/** The moment a day begins on the reader's own clock, or the day so many after it. */
function startOf(day: string, after: number): string {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return ''
  return new Date(year, month - 1, date + after).toISOString()
}

function dayOf(iso: string, after = 0): string {
  if (!iso) return ''
  const at = new Date(iso)
  at.setDate(at.getDate() + after)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
