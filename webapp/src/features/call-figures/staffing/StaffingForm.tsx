import { Button, Group, SegmentedControl, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import type { StaffingQuery } from '../api/useStaffing'

const NUMBERS = ['handle', 'level', 'within', 'shrinkage', 'occupancy', 'patience'] as const

interface Props {
  query: StaffingQuery
  /** What holds where nothing is typed in. */
  goal: { level: number; within: number } | undefined
  onChange: (query: StaffingQuery) => void
}

export function StaffingForm({ query, goal, onChange }: Props) {
  const { t } = useTranslation()
  const [source, setSource] = useState(query.calls ? 'typed' : 'history')
  const [typed, setTyped] = useState<StaffingQuery>(query)
  return (
    <Card>
      <form onSubmit={answer}>
        <SegmentedControl
          mb="md"
          aria-label={t('staffing.source')}
          value={source}
          onChange={setSource}
          data={(['history', 'typed'] as const).map((value) => ({ value, label: t(`staffing.from.${value}`) }))}
        />
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
          {source === 'history' ? (
            <TextInput
              type="date"
              label={t('staffing.day')}
              description={t('staffing.dayWhat')}
              value={typed.day ?? ''}
              onChange={(event) => change('day', event.currentTarget.value)}
              required
            />
          ) : (
            <TextInput
              label={t('staffing.calls')}
              description={t('staffing.callsWhat')}
              placeholder="40, 60, 100, 90"
              value={typed.calls ?? ''}
              onChange={(event) => change('calls', event.currentTarget.value)}
              required
            />
          )}
          <Select
            label={t('staffing.every')}
            description={t('staffing.everyWhat')}
            allowDeselect={false}
            value={typed.every ?? 'half'}
            onChange={(every) => change('every', every ?? 'half')}
            data={(['quarter', 'half', 'hour'] as const).map((value) => ({
              value,
              label: t(`callFigures.every.${value}`),
            }))}
          />
          {NUMBERS.map((name) => (
            <TextInput
              key={name}
              type="number"
              inputMode="numeric"
              label={t(`staffing.${name}`)}
              description={t(`staffing.${name}What`)}
              required={name === 'handle' && source === 'typed'}
              placeholder={name === 'level' || name === 'within' ? goal?.[name].toString() : undefined}
              value={typed[name] ?? ''}
              onChange={(event) => change(name, event.currentTarget.value)}
            />
          ))}
        </SimpleGrid>
        <Group mt="md" justify="space-between">
          <Button type="submit">{t('staffing.answer')}</Button>
          <Text size="xs" c="dimmed" maw={620}>
            {t('staffing.models')}
          </Text>
        </Group>
      </form>
    </Card>
  )

  function change(name: string, value: string) {
    setTyped((known) => ({ ...known, [name]: value }))
  }

  function answer(event: FormEvent) {
    event.preventDefault()
    const { calls, day, ...others } = typed
    onChange({
      ...others,
      calls:
        source === 'typed'
          ? calls
              ?.replace(/[\s;]+/g, ',')
              .replace(/,+/g, ',')
              .replace(/^,|,$/g, '')
          : '',
      day: source === 'history' ? day : '',
    })
  }
}
