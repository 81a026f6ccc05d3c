import { Group, Skeleton, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { Tone } from '@/ui/Tone'
import type { Comparison, CsatQuery, Difference } from './api/shapes'
import { useComparison } from './api/useComparison'
import { NumberLink } from './behind/NumberLink'
import { ComparedChannels } from './ComparedChannels'
import { IntervalBar } from './IntervalBar'
import { PeakChoice } from './PeakChoice'
import classes from './satisfaction.module.css'
import { interval, percent, points } from './shareText'

type NameOf = (group: string, key: string) => string

/** What some hours did to the score, against all the others of these days. */
export function CompareCard({ query, nameOf }: { query: CsatQuery; nameOf: NameOf }) {
  const { t } = useTranslation()
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const peak = from && until && from < until ? { from: instant(from), until: instant(until) } : null
  const comparison = useComparison(query, peak)
  return (
    <Card title={t('satisfaction.compare')}>
      <Text c="dimmed" mb="sm">
        {t('satisfaction.compareWhy')}
      </Text>
      <PeakChoice
        query={query}
        onChoose={(chosen) => {
          setFrom(chosen ? local(chosen.from) : '')
          setUntil(chosen ? local(chosen.until) : '')
        }}
      />
      <Group align="flex-end" mb="sm">
        <TextInput
          type="datetime-local"
          label={t('satisfaction.peakFrom')}
          value={from}
          min={`${query.from}T00:00`}
          max={`${query.to}T23:59`}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label={t('satisfaction.peakUntil')}
          value={until}
          min={from || `${query.from}T00:00`}
          max={`${query.to}T23:59`}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </Group>
      {peak ? (
        <Loaded query={comparison} failed={t('satisfaction.compareFailed')} skeleton={<Skeleton height={120} />}>
          {(data) => <Compared comparison={data} hours={`${peak.from}/${peak.until}`} nameOf={nameOf} />}
        </Loaded>
      ) : null}
    </Card>
  )
}

function Compared({ comparison, hours, nameOf }: { comparison: Comparison; hours: string; nameOf: NameOf }) {
  const { t, i18n } = useTranslation()
  const lead = comparison.leadWithChannels ? comparison.withinChannels : comparison.crude
  return (
    <>
      <div className={classes.compared}>
        {(['peak', 'normal'] as const).map((side) => (
          <div key={side}>
            <p className={classes.label}>{t(`satisfaction.${side}`)}</p>
            <p className={classes.fact}>
              <NumberLink of={comparison[side].of} opening={{ figure: 'answered', row: `${side}=${hours}` }}>
                {percent(comparison[side].value, i18n.language)}
              </NumberLink>
            </p>
            <IntervalBar share={comparison[side]} />
            <Text size="xs" c="dimmed">
              {t('satisfaction.intervalOf', {
                interval: interval(comparison[side], i18n.language),
                n: comparison[side].of,
              })}
            </Text>
          </div>
        ))}
      </div>
      {lead ? <Verdict difference={lead} /> : <Text c="dimmed">{t('satisfaction.nothingToCompare')}</Text>}
      {comparison.crude ? (
        <Text size="sm" c="dimmed">
          {t('satisfaction.crude', { points: points(comparison.crude, i18n.language) })}
        </Text>
      ) : null}
      {comparison.withinChannels ? (
        <Text size="sm" c="dimmed">
          {t('satisfaction.within', { points: points(comparison.withinChannels, i18n.language) })}
        </Text>
      ) : null}
      {comparison.channels.length > 1 ? (
        <ComparedChannels channels={comparison.channels} hours={hours} nameOf={nameOf} />
      ) : null}
    </>
  )
}

function Verdict({ difference }: { difference: Difference }) {
  const { t } = useTranslation()
  const color = { better: 'green', worse: 'red', 'no-difference': 'gray', 'cannot-tell': 'gray' } as const
  return (
    <Text my="sm">
      <Tone color={color[difference.verdict]}>{t(`satisfaction.verdict.${difference.verdict}`)}</Tone>
    </Text>
  )
}

/** As the field holds it, in the time on this desk. */
function local(instant: string): string {
  const at = new Date(instant)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** What the field holds is the time on this desk. */
function instant(local: string): string {
  return new Date(local).toISOString()
}
