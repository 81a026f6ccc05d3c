import { Button, Group, Loader, Text } from '@mantine/core'
import { useIntersection } from '@mantine/hooks'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  query: {
    hasNextPage: boolean
    isFetchingNextPage: boolean
    isFetchNextPageError: boolean
    fetchNextPage: () => unknown
  }
  failed: string
}

/** Loads the next page when the reader comes near the end; the button is for whoever does not scroll. */
export function EndOfList({ query, failed }: Props) {
  const { t } = useTranslation()
  const { ref, entry } = useIntersection({ rootMargin: '600px' })
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query
  const near = entry?.isIntersecting ?? false
  useEffect(() => {
    if (near && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) fetchNextPage()
  }, [near, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])
  if (!hasNextPage) return null
  return (
    <Group ref={ref} justify="center" p="md">
      {isFetchNextPageError ? <Text role="alert">{failed}</Text> : null}
      {isFetchingNextPage ? (
        <Loader size="sm" aria-label={t('state.loading')} />
      ) : (
        <Button variant="subtle" onClick={() => fetchNextPage()}>
          {t(isFetchNextPageError ? 'action.retry' : 'action.loadMore')}
        </Button>
      )}
    </Group>
  )
}
