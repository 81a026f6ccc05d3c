import { Anchor, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { AwardYear } from '@/api/shapes'
import { formatDateTime } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { useSure } from '@/ui/useSure'
import { useAwardChange } from './api/useAwardChange'
import classes from './awards.module.css'
import { RecountButton } from './RecountDialog'

/** From collecting to the party, for who decides. */
export function StageBar({ year }: { year: AwardYear }) {
  const { t, i18n } = useTranslation()
  const sure = useSure()
  const put = useAwardChange((step: string) => api.put(`/awards/${year.year}/${step}`))
  const back = useAwardChange((step: string) => api.delete(`/awards/${year.year}/${step}`))
  const at = year.publishedAt ?? year.frozenAt ?? year.countedAt
  const busy = put.isPending || back.isPending
  return (
    <Card>
      <div className={classes.stage}>
        <div>
          <strong>{t(`awards.stage.${year.stage}`)}</strong>
          <Text size="sm" c="dimmed">
            {t(`awards.stageWhy.${year.stage}`, { when: at ? formatDateTime(at, i18n.language) : '' })}
          </Text>
        </div>
        <Group gap="xs">
          {year.stage === 'collecting' || year.stage === 'counted' ? (
            <Button
              variant={year.stage === 'counted' ? 'default' : 'filled'}
              loading={put.isPending}
              onClick={() => put.mutate('count')}
            >
              {t(year.stage === 'counted' ? 'awards.countAgain' : 'awards.count')}
            </Button>
          ) : null}
          {year.stage === 'counted' ? (
            <Button
              disabled={busy}
              onClick={() =>
                sure({
                  title: t('awards.freezeSure', { year: year.year }),
                  why: t('awards.freezeWhy'),
                  confirm: t('awards.freeze'),
                  onConfirm: () => put.mutate('freeze'),
                })
              }
            >
              {t('awards.freeze')}
            </Button>
          ) : null}
          {year.stage === 'frozen' ? (
            <>
              <Button variant="default" disabled={busy} onClick={() => back.mutate('freeze')}>
                {t('awards.thaw')}
              </Button>
              <Button
                disabled={busy}
                onClick={() =>
                  sure({
                    title: t('awards.publishSure'),
                    why: t('awards.publishWhy'),
                    confirm: t('awards.publish'),
                    onConfirm: () => put.mutate('publication'),
                  })
                }
              >
                {t('awards.publish')}
              </Button>
            </>
          ) : null}
          {year.stage === 'published' ? (
            <Button variant="default" disabled={busy} onClick={() => back.mutate('publication')}>
              {t('awards.withdraw')}
            </Button>
          ) : null}
        </Group>
      </div>
      {year.countedAt ? (
        <div className={classes.proof}>
          <span>
            {t('awards.fingerprint')} <code>{year.hash.slice(0, 16)}…</code>
          </span>
          <RecountButton year={year.year} />
          <Anchor size="sm" href={`/api/v1/awards/${year.year}/evidence`}>
            {t('awards.evidence')}
          </Anchor>
        </div>
      ) : null}
    </Card>
  )
}
