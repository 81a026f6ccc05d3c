import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '@/api/client'
import { useSure } from '@/ui/useSure'
import type { Surge } from './api/shapes'
import { useSurgeChange } from './api/useSurgeChange'

/** A person may say that it is one, and that it is over. */
export function SurgeDeeds({ surge, maySteer }: { surge: Surge | null; maySteer: boolean }) {
  const { t } = useTranslation()
  const sure = useSure()
  const declare = useSurgeChange(() => api.put('/surges/present', { body: { series: 'contacts', note: '' } }))
  const end = useSurgeChange(() => api.delete('/surges/present'))
  return (
    <>
      {surge ? (
        <Button size="sm" variant="default" component={Link} to={`/surge/reviews/${surge.id}`}>
          {t('surge.review')}
        </Button>
      ) : null}
      {maySteer && surge ? (
        <Button
          size="sm"
          variant="light"
          loading={end.isPending}
          onClick={() =>
            sure({
              title: t('surge.end'),
              why: t('surge.endWhy'),
              confirm: t('surge.end'),
              onConfirm: () => end.mutate(undefined),
            })
          }
        >
          {t('surge.end')}
        </Button>
      ) : null}
      {maySteer && !surge ? (
        <Button
          size="sm"
          variant="light"
          loading={declare.isPending}
          onClick={() =>
            sure({
              title: t('surge.declare'),
              why: t('surge.declareWhy'),
              confirm: t('surge.declare'),
              onConfirm: () => declare.mutate(undefined),
            })
          }
        >
          {t('surge.declare')}
        </Button>
      ) : null}
    </>
  )
}
