import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useShownAfter } from '@/lib/useShownAfter'

/** Rows of the true height, and only when the wait is long enough to be noticed. */
export function ListSkeleton({ rows = 8, height = 56, gap = 8 }: { rows?: number; height?: number; gap?: number }) {
  const { t } = useTranslation()
  const shown = useShownAfter(300)
  return (
    <Stack gap={gap} p="md" aria-busy="true" style={{ visibility: shown ? 'visible' : 'hidden' }}>
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="md" />
      ))}
    </Stack>
  )
}
