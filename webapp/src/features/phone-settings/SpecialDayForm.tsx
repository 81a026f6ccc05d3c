import { Alert, Button, Group, Switch, TextInput } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '@/ui/useFailureText'
import { useSetSpecialDay } from './api/useSetSpecialDay'
import { WordingFields } from './WordingFields'
import { spanText } from './weekForm'

const EMPTY = { day: '', names: { en: '', ko: '' }, open: false, from: '10:00', to: '14:00' }

export function SpecialDayForm({ team }: { team: number }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const set = useSetSpecialDay(team)
  const [form, setForm] = useState<typeof EMPTY | null>(null)
  const change = (part: Partial<typeof EMPTY>) => setForm((old) => ({ ...(old ?? EMPTY), ...part }))

  function save({ day, names, open, from, to }: typeof EMPTY) {
    set.mutate(
      { day, name: names.en.trim(), nameKo: names.ko.trim(), hours: open ? [spanText({ from, to })] : [] },
      { onSuccess: () => setForm(null) },
    )
  }

  if (!form) {
    return (
      <Button
        mt="sm"
        size="compact-sm"
        variant="subtle"
        leftSection={<IconCalendarPlus size={15} aria-hidden />}
        onClick={() => change({})}
      >
        {t('phoneSettings.addDay')}
      </Button>
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save(form)
      }}
    >
      <Group align="flex-end" gap="sm" mt="md" mb="sm">
        <TextInput
          type="date"
          label={t('phoneSettings.date')}
          required
          withAsterisk={false}
          value={form.day}
          onChange={(event) => change({ day: event.currentTarget.value })}
          data-autofocus
        />
        <Switch
          label={t('phoneSettings.openThen')}
          checked={form.open}
          mb={8}
          onChange={(event) => change({ open: event.currentTarget.checked })}
        />
        {form.open ? (
          <>
            <TextInput
              type="time"
              label={t('phoneSettings.from')}
              required
              withAsterisk={false}
              value={form.from}
              onChange={(event) => change({ from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t('phoneSettings.to')}
              required
              withAsterisk={false}
              value={form.to}
              onChange={(event) => change({ to: event.currentTarget.value })}
            />
          </>
        ) : null}
      </Group>
      <WordingFields
        label={t('phoneSettings.dayName')}
        maxLength={60}
        value={form.names}
        description={t('phoneSettings.dayNameWhat')}
        onChange={(names) => change({ names })}
      />
      {set.error ? (
        <Alert color="red" role="alert" mt="sm" py={8}>
          {reason(set.error)}
        </Alert>
      ) : null}
      <Group gap="xs" mt="sm">
        <Button
          type="submit"
          size="compact-md"
          loading={set.isPending}
          disabled={!form.day || (form.open && form.from === form.to)}
        >
          {t('action.save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => setForm(null)}>
          {t('action.cancel')}
        </Button>
      </Group>
    </form>
  )
}
