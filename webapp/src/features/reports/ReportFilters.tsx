import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Report, ReportCardShape, ReportQuery } from './api/shapes'
import { useChoices } from './api/useChoices'
import { inLanguage } from './cellText'
import { GroupSwitch } from './GroupSwitch'
import { PeakFilter } from './PeakFilter'
import classes from './reports.module.css'
import { TagFilter } from './TagFilter'
import type { FilterName } from './useReportFilters'

const RANGES = [
  'today',
  'yesterday',
  'week',
  'month',
  'quarter',
  'last-week',
  'last-month',
  'this-year',
  'last-year',
] as const
const CHOSEN = ['agent', 'team', 'channel', 'topic', 'language', 'way', 'campaign', 'during'] as const

const WAYS = ['mail', 'sms', 'keypad', 'link'] as const

interface Props {
  card: ReportCardShape
  query: ReportQuery
  change: (values: Partial<Record<FilterName, string | null>>) => void
  report: Report | undefined
  onSave: () => void
}

/** Days, and what the report can be narrowed to; all of it stands in the address. */
export function ReportFilters({ card, query, change, report, onSave }: Props) {
  const { t, i18n } = useTranslation()
  const choices = useChoices().data
  const ofPeak = card.parameters.includes('peak')
  const ofCampaign = card.name === 'campaign'
  // Without days of one's own a campaign brings its own along.
  const itsDays = !ofCampaign && Boolean(query.during ?? (query.range || query.from ? null : query.campaign))
  const range = itsDays ? 'campaign' : query.from ? 'custom' : (query.range ?? card.usual)
  return (
    <Group align="flex-end" gap="sm" className={classes.filters}>
      {ofPeak ? (
        <PeakFilter
          value={query.peak ?? report?.filter.find((each) => each.parameter === 'peak')?.value ?? null}
          onChange={(peak) => change({ peak })}
        />
      ) : ofCampaign ? null : (
        <>
          <Select
            label={t('reports.filter.days')}
            data={[
              ...(query.campaign || query.during ? (['campaign'] as const) : []),
              ...RANGES,
              'custom' as const,
            ].map((value) => ({ value, label: t(`reports.range.${value}`) }))}
            value={range}
            allowDeselect={false}
            disabled={Boolean(query.during)}
            onChange={(value) =>
              value === 'custom'
                ? change({ range: null, from: report?.first ?? null, to: report?.last ?? null })
                : change({ range: value === 'campaign' ? null : value, from: null, to: null })
            }
            w={150}
          />
          {range === 'custom' ? (
            <>
              <TextInput
                type="date"
                label={t('reports.filter.from')}
                value={query.from ?? ''}
                onChange={({ currentTarget: { value } }) => value && change({ from: value })}
              />
              <TextInput
                type="date"
                label={t('reports.filter.to')}
                value={query.to ?? query.from ?? ''}
                min={query.from}
                onChange={({ currentTarget: { value } }) => value && change({ to: value })}
              />
            </>
          ) : null}
        </>
      )}
      {CHOSEN.filter((name) => card.parameters.includes(name)).map((name) => (
        <Select
          key={name}
          label={t(ofCampaign ? 'reports.by.campaign' : `reports.filter.${name}`)}
          placeholder={t('reports.anything')}
          data={options(name)}
          value={query[name] ?? (ofCampaign ? (report?.filter[0]?.value ?? null) : null)}
          onChange={(value) => change({ [name]: value })}
          clearable={!ofCampaign}
          searchable
          w={name === 'language' || name === 'channel' ? 120 : 160}
        />
      ))}
      {card.parameters.includes('tag') ? (
        <TagFilter key={query.tag} value={query.tag ?? ''} onChange={(tag) => change({ tag })} />
      ) : null}
      {card.groups.length > 1 ? (
        <GroupSwitch groups={card.groups} value={report?.by ?? query.by ?? null} onChange={(by) => change({ by })} />
      ) : null}
      <Button variant="default" leftSection={<IconDeviceFloppy size={16} aria-hidden />} onClick={onSave}>
        {t('savedReports.save')}
      </Button>
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('reports.print')}
      </Button>
    </Group>
  )

  function options(name: (typeof CHOSEN)[number]) {
    if (name === 'language')
      return (['en', 'ko'] as const).map((value) => ({ value, label: t(`reports.language.${value}`) }))
    if (name === 'way') return WAYS.map((value) => ({ value, label: t(`surveyLink.way.${value}`) }))
    const known = choices?.[name === 'during' ? 'campaigns' : (`${name}s` as const)] ?? []
    return known.map((choice) => ({ value: choice.key, label: inLanguage(choice.name, i18n.language) }))
  }
}
