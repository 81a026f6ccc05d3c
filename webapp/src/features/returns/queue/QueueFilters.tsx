import { Button, Group, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BandWord } from '@/ui/BandMark'
import { STATES } from '../StateMark'
import classes from './queue.module.css'
import { SORTS, type useQueueFilters } from './useQueueFilters'

const BANDS: BandWord[] = ['clear', 'insufficient-history', 'watch', 'review', 'high']

interface Props {
  filters: ReturnType<typeof useQueueFilters>
  mayDecide: boolean
}

/** What narrows the list, and in which order it stands. */
export function QueueFilters({ filters, mayDecide }: Props) {
  const { t } = useTranslation()
  const { query, needs, sort, change } = filters
  return (
    <Group gap="sm" className={classes.filters}>
      {(['customer', 'order'] as const).map((name) => {
        const value = query[name]
        return value ? (
          <Button
            key={name}
            size="xs"
            variant="light"
            rightSection={<IconX size={14} aria-hidden />}
            onClick={() => change({ [name]: null })}
            aria-label={t('returns.withoutFilter', { what: t(`returns.only.${name}`, { number: value }) })}
          >
            {t(`returns.only.${name}`, { number: value })}
          </Button>
        ) : null
      })}
      {needs === 'all' || query.state ? (
        <Select
          size="xs"
          w={190}
          aria-label={t('returns.stateFilter')}
          placeholder={t('returns.anyState')}
          value={query.state ?? null}
          onChange={(state) => change({ state })}
          data={STATES.map((value) => ({ value, label: t(`returns.state.${value}`) }))}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
        />
      ) : null}
      {mayDecide ? (
        <Select
          size="xs"
          w={180}
          aria-label={t('returns.bandFilter')}
          placeholder={t('returns.anyBand')}
          value={query.band ?? null}
          onChange={(band) => change({ band })}
          data={BANDS.map((value) => ({ value, label: t(`band.${value}`) }))}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
        />
      ) : null}
      <Select
        size="xs"
        w={180}
        ml="auto"
        aria-label={t('returns.sortBy')}
        value={sort}
        onChange={(value) => change({ sort: value })}
        data={SORTS.filter((value) => mayDecide || value !== 'band').map((value) => ({
          value,
          label: t(`returns.sort.${value}`),
        }))}
        allowDeselect={false}
      />
    </Group>
  )
}
