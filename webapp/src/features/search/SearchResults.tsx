import { Alert, Anchor } from '@mantine/core'
import { IconRefresh, IconSearchOff } from '@tabler/icons-react'
import { type RefObject, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hit, SearchAnswer } from '@/api/shapes'
import { EmptyView } from '@/ui/EmptyView'
import { LongList } from '@/ui/LongList'
import { HitRow } from './HitRow'
import classes from './search.module.css'

interface Props {
  pages: Hit[][]
  answer: SearchAnswer
  query: string
  list: RefObject<HTMLDivElement | null>
  pathOf: (hit: Hit) => string
  onQuery: (query: string) => void
}

export function SearchResults({ pages, answer, query, list, pathOf, onQuery }: Props) {
  const { t } = useTranslation()
  const row = useCallback(
    (hit: Hit) => <HitRow key={`${hit.type} ${hit.number}`} hit={hit} path={pathOf(hit)} />,
    [pathOf],
  )
  return (
    <>
      {answer.state === 'rebuilding' ? (
        <Alert color="yellow" icon={<IconRefresh aria-hidden />} role="status">
          {t('search.rebuilding')}
        </Alert>
      ) : null}
      {answer.suggestion ? (
        <p className={classes.suggestion}>
          {t('search.suggestion')}{' '}
          <Anchor component="button" type="button" fw={650} onClick={() => onQuery(answer.suggestion ?? query)}>
            {answer.suggestion}
          </Anchor>
          ?
        </p>
      ) : null}
      {pages.every((hits) => hits.length === 0) ? (
        <EmptyView
          icon={<IconSearchOff size={28} stroke={1.6} />}
          title={t('search.empty', { query })}
          why={t('search.emptyWhy')}
        />
      ) : (
        <LongList
          pages={pages}
          label={t('search.resultsLabel')}
          className={classes.hits}
          listRef={list}
          rowHeight={84}
          row={row}
        />
      )}
    </>
  )
}
