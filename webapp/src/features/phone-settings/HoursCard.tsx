import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import { useHolidays } from './api/useHolidays'
import { useHours } from './api/useHours'
import { useSetHours } from './api/useSetHours'
import { SaveBar } from './SaveBar'
import { type Hours, WEEKDAYS } from './shapes'
import { useDraft } from './useDraft'
import { useWording } from './useWording'
import { WeekGrid } from './WeekGrid'
import { faultOf, weekForm, weekOf } from './weekForm'

interface Props {
  team: number
  mayManage: boolean
}

export function HoursCard({ team, mayManage }: Props) {
  const { t } = useTranslation()
  const hours = useHours(team)
  return (
    <Card title={t('phoneSettings.hours')}>
      <Loaded query={hours} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={7} height={36} />}>
        {(present) => <HoursForm key={team} team={team} hours={present} mayManage={mayManage} />}
      </Loaded>
    </Card>
  )
}

function HoursForm({ team, hours, mayManage }: Props & { hours: Hours }) {
  const { t } = useTranslation()
  const say = useSay()
  const set = useSetHours(team)
  const draft = useDraft(`hours.${team}`, { week: weekForm(hours.week), calendars: hours.calendars }, hours.version)
  const { week, calendars } = draft.value

  function save(version: number) {
    set.mutate(
      { week: weekOf(week), calendars, version },
      {
        onSuccess: () => {
          draft.drop()
          say.done(t('phoneSettings.saved'))
        },
      },
    )
  }

  function drop() {
    draft.drop()
    set.reset()
  }

  return (
    <>
      <Text size="sm" c="dimmed" mb={4}>
        {t('phoneSettings.hoursZone', { zone: hours.timeZone.replaceAll('_', ' ') })}
      </Text>
      <WeekGrid week={week} onChange={(next) => draft.set({ week: next, calendars })} disabled={!mayManage} />
      <CalendarChoice
        chosen={calendars}
        onChange={(next) => draft.set({ week, calendars: next })}
        disabled={!mayManage}
      />
      {mayManage ? (
        <SaveBar
          touched={draft.touched}
          busy={set.isPending}
          error={set.error}
          blocked={WEEKDAYS.some((day) => faultOf(week, day) !== null)}
          onSave={() => save(draft.seen)}
          onDrop={drop}
          onInsist={() => save(hours.version)}
        />
      ) : null}
    </>
  )
}

interface ChoiceProps {
  chosen: string[]
  onChange: (keys: string[]) => void
  disabled: boolean
}

function CalendarChoice({ chosen, onChange, disabled }: ChoiceProps) {
  const { t } = useTranslation()
  const { name } = useWording()
  const holidays = useHolidays()
  return (
    <Checkbox.Group
      mt="md"
      label={t('phoneSettings.calendars')}
      description={t('phoneSettings.calendarsWhat')}
      value={chosen}
      onChange={onChange}
    >
      <Stack gap={6} mt={8}>
        {holidays.data?.items.map((calendar) => (
          <Checkbox key={calendar.key} value={calendar.key} label={name(calendar)} disabled={disabled} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
