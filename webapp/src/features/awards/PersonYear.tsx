import { Badge, Group, Switch, Text } from '@mantine/core'
import { IconHeart } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { AwardPerson } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useAwardChange } from './api/useAwardChange'
import { useAwardQuery } from './api/useAwardQuery'
import classes from './awards.module.css'
import { Months } from './Months'
import { Papers } from './Papers'
import { Quote } from './Quote'

interface Props {
  year: number
  person: number
  /** There for one's own page. */
  mine?: { optedOut: boolean }
}

/** Somebody's year: what was said of them, month by month, and no rank. */
export function PersonYear({ year, person, mine }: Props) {
  const { t } = useTranslation()
  const page = useAwardQuery<AwardPerson>(`/awards/${year}/people/${person}`)
  return (
    <div className={classes.stack}>
      <Loaded query={page} failed={t('awards.failed')} skeleton={<ListSkeleton rows={3} height={140} gap={14} />}>
        {(data) => <Year data={data} />}
      </Loaded>
      {mine ? <TakePart optedOut={mine.optedOut} /> : null}
    </div>
  )
}

function Year({ data }: { data: AwardPerson }) {
  const { t, i18n } = useTranslation()
  return (
    <>
      <Card>
        <Group justify="space-between" align="flex-start" gap="md">
          <div>
            <p className={classes.sum}>
              {t('awards.personLead', {
                praises: formatCount(data.praises, i18n.language),
                customers: formatCount(data.customers, i18n.language),
              })}{' '}
              {data.korean > 0 ? t('awards.personKorean', { count: data.korean }) : ''}
            </p>
            <Group gap={6}>
              {data.won.map((category) => (
                <Badge key={category} color="yellow" variant="light" size="lg">
                  {t('awards.won', { category: t(`awards.category.${category as 'teammate'}`) })}
                </Badge>
              ))}
            </Group>
          </div>
          <Papers kind="book" path={`/awards/${data.year}/people/${data.person.id}/book`} />
        </Group>
        {data.praises > 0 ? <Months months={data.months} /> : null}
      </Card>
      {data.quotes.length === 0 ? (
        <EmptyView
          icon={<IconHeart size={30} stroke={1.5} />}
          title={t('awards.personNone')}
          why={t('awards.personNoneWhy')}
        />
      ) : (
        <Card title={t('awards.quotes')}>
          <div className={classes.quotes}>
            {data.quotes.map((quote) => (
              <Quote key={quote.praise} quote={quote} />
            ))}
          </div>
          {data.quotes.length < data.praises ? (
            <Text size="sm" c="dimmed" mt="sm">
              {t('awards.quotesCut', {
                shown: formatCount(data.quotes.length, i18n.language),
                all: formatCount(data.praises, i18n.language),
              })}
            </Text>
          ) : null}
        </Card>
      )}
      {data.kudos.length > 0 ? (
        <Card title={t('awards.fromColleagues')}>
          <div className={classes.quotes}>
            {data.kudos.map((kudos) => (
              <figure key={kudos.from.id} className={classes.quote}>
                <blockquote>{kudos.words}</blockquote>
                <figcaption>{kudos.from.name}</figcaption>
              </figure>
            ))}
          </div>
        </Card>
      ) : null}
    </>
  )
}

function TakePart({ optedOut }: { optedOut: boolean }) {
  const { t } = useTranslation()
  const change = useAwardChange((takes: boolean) => (takes ? api.delete('/award-opt-out') : api.put('/award-opt-out')))
  return (
    <Card>
      <Switch
        label={t('awards.takePart')}
        description={<Text size="sm">{t('awards.takePartWhy')}</Text>}
        checked={change.isPending ? (change.variables ?? !optedOut) : !optedOut}
        onChange={(event) => change.mutate(event.currentTarget.checked)}
      />
    </Card>
  )
}
