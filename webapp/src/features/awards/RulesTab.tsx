import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { AwardExclusion, Page } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useAwardChange } from './api/useAwardChange'
import { useAwardQuery } from './api/useAwardQuery'
import classes from './awards.module.css'
import { CategoryMark } from './CategoryMark'

const CATEGORIES = [
  'customers-choice',
  'calm-in-the-storm',
  'turn-around',
  'best-first-call',
  'teammate',
  'kindest-words',
  'two-languages',
  'team',
] as const
const POINTS = ['once', 'share', 'signed', 'family', 'last', 'frozen'] as const

export function RulesTab({ formula, decides }: { formula: string; decides: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={classes.stack}>
      <Card title={t('awardRules.formulas.title', { formula })}>
        <dl className={classes.rules}>
          {CATEGORIES.map((category) => (
            <div key={category}>
              <dt>
                <CategoryMark category={category} size={18} />
                {t(`awards.category.${category}`)}
              </dt>
              <dd>{t(`awardRules.formulas.${category}`)}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t('awardRules.fair')}>
        <ul className={classes.points}>
          {POINTS.map((point) => (
            <li key={point}>{t(`awardRules.fairPoints.${point}`)}</li>
          ))}
        </ul>
      </Card>
      {decides ? <Excluded /> : null}
    </div>
  )
}

function Excluded() {
  const { t } = useTranslation()
  const excluded = useAwardQuery<Page<AwardExclusion>>('/award-exclusions')
  const include = useAwardChange((address: string) => api.delete(`/award-exclusions/${encodeURIComponent(address)}`))
  return (
    <Card title={t('awardRules.excluded')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('awardRules.excludedWhy')}
      </Text>
      <Loaded query={excluded} failed={t('awards.failed')} skeleton={<ListSkeleton rows={2} height={30} />}>
        {({ items }) => (
          <ul className={classes.excluded}>
            {items.length === 0 ? <li>{t('awardRules.noneExcluded')}</li> : null}
            {items.map(({ address, note }) => (
              <li key={address}>
                <code>{address}</code> <span>{note}</span>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t('awardRules.include', { address })}
                  onClick={() => include.mutate(address)}
                >
                  <IconX size={15} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Exclude />
    </Card>
  )
}

function Exclude() {
  const { t } = useTranslation()
  const [address, setAddress] = useState('')
  const [note, setNote] = useState('')
  const exclude = useAwardChange(() =>
    api.put(`/award-exclusions/${encodeURIComponent(address.trim())}`, { body: { note } }),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    exclude.mutate(undefined, {
      onSuccess: () => {
        setAddress('')
        setNote('')
      },
    })
  }

  return (
    <form onSubmit={submit}>
      <Group align="flex-end" mt="sm" gap="xs">
        <TextInput
          label={t('awardRules.address')}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          maxLength={254}
          required
        />
        <TextInput
          label={t('awardRules.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={200}
        />
        <Button type="submit" variant="light" loading={exclude.isPending}>
          {t('awardRules.exclude')}
        </Button>
      </Group>
    </form>
  )
}
