import { Group, Select } from '@mantine/core'
import { IconHeart } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { usePinnedPraise } from './api/usePinnedPraise'
import { usePraiseWall } from './api/usePraiseWall'
import { PraiseCard } from './PraiseCard'
import classes from './praise.module.css'
import { TARGETS } from './targets'

interface Props {
  people: { id: number; name: string }[]
  mayJudge: boolean
}

/** Confirmed kind words, the pinned ones first; what they are narrowed to stands in the address. */
export function PraiseWall({ people, mayJudge }: Props) {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const filter = { agent: search.get('agent'), language: search.get('language'), target: search.get('about') }
  const narrowed = Object.values(filter).some(Boolean)
  const wall = usePraiseWall(filter)
  const pinned = usePinnedPraise().data?.items ?? []
  const shown = wall.data?.pages.flatMap((page) => page.items) ?? []
  const first = narrowed ? [] : pinned
  const rest = shown.filter((praise) => !first.some((other) => other.id === praise.id))

  function narrow(name: string, value: string | null) {
    setSearch(
      (before) => {
        if (value) before.set(name, value)
        else before.delete(name)
        return before
      },
      { replace: true },
    )
  }

  return (
    <>
      <Group mb="md" gap="sm">
        <Select
          aria-label={t('praise.filter.agent')}
          placeholder={t('praise.filter.everybody')}
          data={people.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={filter.agent}
          onChange={(value) => narrow('agent', value)}
          clearable
          w={190}
        />
        <Select
          aria-label={t('praise.filter.target')}
          placeholder={t('praise.filter.anything')}
          data={TARGETS.map((target) => ({ value: target, label: t(`praise.target.${target}`) }))}
          value={filter.target}
          onChange={(value) => narrow('about', value)}
          clearable
          w={170}
        />
        <Select
          aria-label={t('praise.filter.language')}
          placeholder={t('praise.filter.languages')}
          data={[
            { value: 'en', label: 'English' },
            { value: 'ko', label: '한국어' },
          ]}
          value={filter.language}
          onChange={(value) => narrow('language', value)}
          clearable
          w={150}
        />
      </Group>
      <Loaded query={wall} failed={t('praise.failed')} skeleton={<ListSkeleton rows={4} height={150} gap={14} />}>
        {() =>
          shown.length === 0 ? (
            <EmptyView
              icon={<IconHeart size={30} stroke={1.5} />}
              title={t(narrowed ? 'praise.noneSuch' : 'praise.none')}
              why={t(narrowed ? 'praise.noneSuchWhy' : 'praise.noneWhy')}
            />
          ) : (
            <>
              <ul className={classes.wall}>
                {[...first, ...rest].map((praise) => (
                  <PraiseCard key={praise.id} praise={praise} mayJudge={mayJudge} />
                ))}
              </ul>
              <EndOfList query={wall} failed={t('praise.failed')} />
            </>
          )
        }
      </Loaded>
    </>
  )
}
