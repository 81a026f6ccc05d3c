import { Button, Pill, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { daysOf, PRESETS, type Preset, presetOf, today } from '@/lib/days'
import type { Every, FigureGroup, GroupBy } from './api/shapes'
import classes from './figures.module.css'
import type { Narrowing, useFiguresFilters } from './useFiguresFilters'
import { useKeyName } from './useKeyName'

interface Props {
  filters: ReturnType<typeof useFiguresFilters>
  /** Names for what the figures are narrowed to. */
  groups: FigureGroup[]
  mine: boolean
}

export function FilterBar({ filters: { query, by, possible, change }, groups, mine }: Props) {
  const { t } = useTranslation()
  const nameOf = useKeyName()
  const last = today(query.zone)
  const zones = [...new Set([query.zone, Intl.DateTimeFormat().resolvedOptions().timeZone, ...ZONES])]
  return (
    <div className={`${classes.filters} ${classes.unprinted}`}>
      <SegmentedControl
        aria-label={t('callFigures.days')}
        value={presetOf(query.from, query.to, last) ?? ''}
        onChange={(preset) => change({ ...daysOf(preset as Preset, last), every: null })}
        data={PRESETS.map((preset) => ({ value: preset, label: t(`callFigures.preset.${preset}`) }))}
      />
      <TextInput
        type="date"
        label={t('callFigures.from')}
        value={query.from}
        max={query.to}
        onChange={(event) => day('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('callFigures.to')}
        value={query.to}
        min={query.from}
        onChange={(event) => day('to', event.currentTarget.value)}
      />
      <Select
        label={t('callFigures.cutInto')}
        w={130}
        allowDeselect={false}
        value={query.every}
        onChange={(every) => change({ every })}
        data={possible.map((every: Every) => ({ value: every, label: t(`callFigures.every.${every}`) }))}
      />
      <Select
        label={t('callFigures.zone')}
        w={190}
        allowDeselect={false}
        value={query.zone}
        onChange={(zone) => change({ zone })}
        data={zones}
      />
      {mine ? null : (
        <Select
          label={t('callFigures.inTime')}
          w={110}
          allowDeselect={false}
          value={query.within ?? ''}
          onChange={(within) => change({ within })}
          data={[
            { value: '', label: t('callFigures.asSet') },
            ...['10', '15', '20', '30', '60', '120'].map((value) => ({
              value,
              label: t('callFigures.seconds', { n: value }),
            })),
          ]}
        />
      )}
      {mine ? null : (
        <Select
          label={t('callFigures.by.language')}
          w={130}
          clearable
          placeholder={t('callFigures.all')}
          value={query.language ?? null}
          onChange={(language) => change({ language })}
          data={['en', 'ko'].map((key) => ({ value: key, label: nameOf('language', { key, name: key, nameKo: key }) }))}
        />
      )}
      {(['team', 'agent', 'topic'] as const).map((name) =>
        query[name] ? (
          <Pill key={name} size="lg" withRemoveButton onRemove={() => change({ [name]: null })}>
            {`${t(`callFigures.by.${name}`)}: ${chosen(name, query[name])}`}
          </Pill>
        ) : null,
      )}
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('callFigures.print')}
      </Button>
    </div>
  )

  function day(name: 'from' | 'to', value: string) {
    if (value) change({ from: query.from, to: query.to, [name]: value, every: null })
  }

  function chosen(name: Narrowing & GroupBy, key: string): string {
    const known = by === name ? groups.find((group) => group.key === key) : undefined
    return nameOf(name, known ?? { key, name: key, nameKo: key })
  }
}

const ZONES = ['America/New_York', 'America/Los_Angeles', 'Asia/Seoul', 'UTC']
