import { Pill, SegmentedControl, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { daysOf, PRESETS, type Preset, presetOf, today } from '@/lib/days'
import classes from './satisfaction.module.css'
import { FILTERS, type useCsatFilters } from './useCsatFilters'

interface Props {
  filters: ReturnType<typeof useCsatFilters>
  nameOf: (group: string, key: string) => string
}

export function CsatFilters({ filters: { query, change }, nameOf }: Props) {
  const { t } = useTranslation()
  const last = today(query.zone)
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label={t('satisfaction.days')}
        value={presetOf(query.from, query.to, last) ?? ''}
        onChange={(preset) => change(daysOf(preset as Preset, last))}
        data={PRESETS.map((preset) => ({ value: preset, label: t(`callFigures.preset.${preset}`) }))}
      />
      <div className={classes.dates}>
        <TextInput
          type="date"
          label={t('callFigures.from')}
          value={query.from}
          max={query.to}
          onChange={({ currentTarget: { value } }) =>
            value && change({ from: value, to: value > query.to ? value : query.to })
          }
        />
        <TextInput
          type="date"
          label={t('callFigures.to')}
          value={query.to}
          min={query.from}
          onChange={({ currentTarget: { value } }) => value && change({ to: value })}
        />
      </div>
      {FILTERS.map((group) => {
        const key = query[group]
        return key ? (
          <Pill
            key={group}
            size="md"
            withRemoveButton
            removeButtonProps={{ 'aria-label': t('satisfaction.remove'), tabIndex: 0, 'aria-hidden': undefined }}
            onRemove={() => change({ [group]: null })}
          >
            {t(`satisfaction.by.${group}`)}: {nameOf(group, key)}
          </Pill>
        ) : null
      })}
    </div>
  )
}
