import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { inLanguage } from '@/lib/inLanguage'
import type { Incident, Resolution } from '../api/shapes'
import { useSurgeChange } from '../api/useSurgeChange'
import classes from '../surge.module.css'
import { RESOLVED } from './templates'

/** How it ended, in both languages; who resolves it chooses whether customers hear of it and their tickets end with it. */
export function ResolveDialog({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const [text, setText] = useState(RESOLVED)
  const [tell, setTell] = useState(false)
  const [solve, setSolve] = useState(false)
  const resolve = useSurgeChange((body: Resolution) =>
    api.put<Incident>(`/incidents/${incident.id}/resolution`, { body, ifMatch: incident.version }),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    resolve.mutate({ text, tell, solve }, { onSuccess: onClose })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('incidents.resolve.title', { title: inLanguage(incident.title, i18n.language) })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{t('incidents.resolve.lead')}</Text>
          <div className={classes.two}>
            {(['en', 'ko'] as const).map((language) => (
              <Textarea
                key={language}
                label={t(language === 'en' ? 'incidents.resolve.textEn' : 'incidents.resolve.textKo')}
                value={text[language]}
                lang={language}
                onChange={(event) => setText({ ...text, [language]: event.currentTarget.value })}
                maxLength={600}
                autosize
                minRows={4}
                required={language === 'en'}
              />
            ))}
          </div>
          {incident.linked > 0 ? (
            <>
              <Checkbox
                label={t('incidents.resolve.tell', { count: incident.linked })}
                description={t('incidents.resolve.tellHint')}
                checked={tell}
                onChange={(event) => setTell(event.currentTarget.checked)}
              />
              <Checkbox
                label={t('incidents.resolve.solve')}
                description={t('incidents.resolve.solveHint')}
                checked={solve}
                onChange={(event) => setSolve(event.currentTarget.checked)}
              />
            </>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={resolve.isPending}>
              {t('surge.incident.resolve')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
