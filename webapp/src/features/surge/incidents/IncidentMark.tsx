import { Button, Group, Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Page } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { inLanguage } from '@/lib/inLanguage'
import { Card } from '@/ui/Card'
import type { Incident, TicketIncident } from '../api/shapes'
import { useSurgeQuery } from '../api/useSurgeQuery'
import classes from '../surge.module.css'
import { becauseOf } from './becauseOf'
import { IncidentTone } from './IncidentTone'
import { useTicketLink } from './useTicketLink'

/** Of which incident a ticket is; where it is of none, one that is under way can be chosen. On most days there is nothing. */
export function IncidentMark({ ticket, mayWrite }: { ticket: string; mayWrite: boolean }) {
  const { t, i18n } = useTranslation()
  const mayWatch = useMay('WATCH_SURGE')
  const marks = useSurgeQuery<Page<TicketIncident>>(`/tickets/${ticket}/incidents`).data?.items
  const present = marks?.find((mark) => mark.present)
  const over = marks?.filter((mark) => !mark.present) ?? []
  const choosing = mayWrite && mayWatch && marks !== undefined && !present
  const incidents = useSurgeQuery<Page<Incident>>('/incidents', { enabled: choosing }).data?.items ?? []
  const open = choosing ? incidents.filter((incident) => incident.state !== 'resolved') : []
  const { link, unlink, busy } = useTicketLink()
  if (!present && over.length === 0 && open.length === 0) return null
  const why = present ? becauseOf(present.because, t) : ''
  return (
    <Card title={t('incidents.mark')}>
      {present ? (
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <strong>{inLanguage(present.title, i18n.language)}</strong>
            <div className={classes.dim}>
              <IncidentTone state={present.state} /> {t(`incidents.answer.${present.answer}`)}
              {why ? `: ${why}` : ''}
            </div>
          </div>
          {mayWrite ? (
            <Button
              size="xs"
              variant="default"
              loading={busy}
              onClick={() => unlink({ incident: present.incident, ticket })}
            >
              {t('incidents.unlink')}
            </Button>
          ) : null}
        </Group>
      ) : null}
      {open.length > 0 ? (
        <Select
          label={t('incidents.link')}
          description={t('incidents.linkHint')}
          data={open.map(({ id, title }) => ({ value: String(id), label: inLanguage(title, i18n.language) }))}
          value={null}
          onChange={(id) => id && link({ incident: Number(id), ticket })}
          disabled={busy}
        />
      ) : null}
      {over.length > 0 ? (
        <Text size="sm" c="dimmed" mt={present || open.length > 0 ? 'xs' : 0}>
          {t('incidents.over', { titles: over.map(({ title }) => inLanguage(title, i18n.language)).join(', ') })}
        </Text>
      ) : null}
    </Card>
  )
}
