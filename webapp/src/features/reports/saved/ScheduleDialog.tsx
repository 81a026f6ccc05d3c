import { Button, Group, Modal, MultiSelect, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAccount } from '@/api/useSession'
import { useChoices } from '../api/useChoices'
import { inLanguage } from '../cellText'
import type { SavedReport, Schedule } from './shapes'
import { useSchedule } from './useSchedule'

const EVERY: Schedule['every'][] = ['day', 'week', 'month']
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))
const MONTH_DAYS = Array.from({ length: 28 }, (_, day) => String(day + 1))

/** When it is mailed, and to whom: figures in short and a link, no attachment. */
export function ScheduleDialog({ report, onClose }: { report: SavedReport; onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const me = useAccount()
  const choices = useChoices().data
  const known = report.schedule
  const [every, setEvery] = useState<Schedule['every']>(known?.every ?? 'week')
  const [day, setDay] = useState(String(known?.day || 1))
  const [hour, setHour] = useState(String(known?.hour ?? 8))
  const [recipients, setRecipients] = useState((known?.recipients ?? (me ? [me.id] : [])).map(String))
  const act = useSchedule()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('savedReports.schedule')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        <Group grow align="flex-end">
          <Select
            label={t('savedReports.how')}
            data={EVERY.map((value) => ({ value, label: t(`savedReports.every.${value}`) }))}
            value={every}
            allowDeselect={false}
            onChange={(value) => setEvery(EVERY.find((each) => each === value) ?? 'week')}
          />
          {every === 'day' ? null : (
            <Select
              label={t(every === 'week' ? 'savedReports.weekday' : 'savedReports.monthday')}
              data={
                every === 'week'
                  ? WEEKDAYS.map((value) => ({ value, label: t(`savedReports.day.${value}`) }))
                  : MONTH_DAYS
              }
              value={every === 'week' && Number(day) > 7 ? '1' : day}
              allowDeselect={false}
              onChange={(value) => setDay(value ?? '1')}
            />
          )}
          <Select
            label={t('savedReports.hour')}
            data={HOURS}
            value={hour}
            allowDeselect={false}
            onChange={(value) => setHour(value ?? '8')}
          />
        </Group>
        <MultiSelect
          label={t('savedReports.recipients')}
          description={t('savedReports.recipientsHint', { zone: choices?.zone ?? '' })}
          data={(choices?.agents ?? []).map((agent) => ({
            value: agent.key,
            label: inLanguage(agent.name, i18n.language),
          }))}
          value={recipients}
          onChange={setRecipients}
          searchable
        />
        <Button loading={act.isPending} disabled={recipients.length === 0} onClick={keep}>
          {t('savedReports.keep')}
        </Button>
      </Stack>
    </Modal>
  )

  function keep() {
    const chosen = every === 'week' && Number(day) > 7 ? 1 : Number(day)
    const wanted = { every, day: chosen, hour: Number(hour), recipients: recipients.map(Number) }
    act.mutate({ deed: 'put', id: report.id, wanted }, { onSuccess: onClose })
  }
}
