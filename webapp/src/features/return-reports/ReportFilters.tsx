import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { plusDays } from '@/lib/days'
import classes from './reports.module.css'
import { SPANS, type useReportFilters } from './useReportFilters'

const CHANNELS = ['portal', 'phone', 'mail', 'text', 'desk'] as const

interface Props {
  filters: ReturnType<typeof useReportFilters>
  categories: string[]
}

export function ReportFilters({ filters: { query, span, last, change }, categories }: Props) {
  const { t } = useTranslation()
  const shown = query.category && !categories.includes(query.category) ? [query.category, ...categories] : categories
  return (
    <div className={`${classes.filters} ${classes.unprinted}`}>
      <SegmentedControl
        aria-label={t('returnReport.days')}
        value={span}
        onChange={(days) => change({ from: plusDays(last, 1 - Number(days)), to: last })}
        data={SPANS.map((days) => ({ value: days, label: t('returnReport.lastDays', { days }) }))}
      />
      <TextInput
        type="date"
        label={t('returnReport.from')}
        value={query.from}
        max={query.to}
        onChange={({ currentTarget: { value } }) => value && change({ from: value, to: query.to })}
      />
      <TextInput
        type="date"
        label={t('returnReport.to')}
        value={query.to}
        min={query.from}
        onChange={({ currentTarget: { value } }) => value && change({ from: query.from, to: value })}
      />
      <Select
        label={t('returnReport.channel')}
        w={150}
        clearable
        placeholder={t('returnReport.allOfThem')}
        value={query.channel ?? null}
        onChange={(channel) => change({ channel })}
        data={CHANNELS.map((value) => ({ value, label: t(`returnReport.channels.${value}`) }))}
      />
      <Select
        label={t('returnReport.category')}
        w={180}
        clearable
        searchable
        placeholder={t('returnReport.allOfThem')}
        value={query.category ?? null}
        onChange={(category) => change({ category })}
        data={shown}
      />
      <Button
        component="a"
        href={`/api/v1/return-reports/table?${new URLSearchParams({ ...query })}`}
        download
        variant="subtle"
        color="gray"
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {t('returnReport.csv')}
      </Button>
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
}
