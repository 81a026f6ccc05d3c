import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Holiday } from './terms'

const DAYS = ['boughtFrom', 'boughtTo', 'until'] as const

interface Props {
  label: string
  holidays: Holiday[]
  onChange: (holidays: Holiday[]) => void
}

/** What was bought from one day to another may come back until a third. */
export function HolidayInput({ label, holidays, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Text size="xs" fw={500} component="legend">
        {label}
      </Text>
      {holidays.map((holiday, at) => (
        <Group key={at} gap="xs" align="end" wrap="nowrap" mb={4}>
          {DAYS.map((day) => (
            <TextInput
              key={day}
              size="xs"
              type="date"
              label={t(`returnPolicy.holiday.${day}`)}
              value={holiday[day]}
              onChange={(event) =>
                onChange(holidays.map((old, i) => (i === at ? { ...old, [day]: event.currentTarget.value } : old)))
              }
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('returnPolicy.holiday.remove')}
            onClick={() => onChange(holidays.filter((_, i) => i !== at))}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...holidays, { boughtFrom: '', boughtTo: '', until: '' }])}
      >
        {t('returnPolicy.holiday.add')}
      </Button>
    </fieldset>
  )
}
