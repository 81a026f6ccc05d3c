import { Button, Checkbox, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { newKey } from '@/lib/newKey'
import type { Incident, IncidentForm, Topic } from '../api/shapes'
import { useSurgeChange } from '../api/useSurgeChange'
import classes from '../surge.module.css'
import { templateOf } from './templates'
import { useSomeLinked } from './useSomeLinked'

/** Resolving has a dialog of its own: it can tell the customers. */
const STATES = ['investigating', 'identified', 'monitoring'] as const
export const TOPICS: Topic[] = [
  'order-status',
  'coupon',
  'payment',
  'out-of-stock',
  'address',
  'cancel',
  'return',
  'other',
]

interface Props {
  /** The one to change; else a new one of this topic. */
  incident?: Incident
  topic: Topic
  onClose: () => void
}

/** What customers are told, in both languages, and where; a new one begins with a text that fits its topic. */
export function IncidentDialog({ incident, topic, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const [form, setForm] = useState<IncidentForm>(() => (incident ? formOf(incident) : fresh(topic)))
  const save = useSurgeChange((values: IncidentForm) =>
    incident
      ? api.put<Incident>(`/incidents/${incident.id}`, { body: values, ifMatch: incident.version })
      : api.post<Incident>('/incidents', { body: values, idempotencyKey: key }),
  )
  const [key] = useState(newKey)
  const someLinked = useSomeLinked()
  const change = (part: Partial<IncidentForm>) => setForm((known) => ({ ...known, ...part }))
  const seen = i18n.language === 'ko' ? 'ko' : 'en'

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate(form, {
      onSuccess: (kept) => {
        onClose()
        if (form.link) someLinked(kept)
      },
    })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t(incident ? 'surge.incident.change' : 'surge.incident.open')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <div className={classes.two}>
            <Select
              label={t('surge.incident.topicField')}
              data={TOPICS.map((value) => ({ value, label: t(`surge.topics.topic.${value}`) }))}
              value={form.topic}
              onChange={(value) => value && pick(value as Topic)}
              allowDeselect={false}
            />
            <Select
              label={t('surge.incident.stateField')}
              data={STATES.map((value) => ({ value, label: t(`surge.incident.state.${value}`) }))}
              value={form.state}
              onChange={(value) => value && change({ state: value as IncidentForm['state'] })}
              allowDeselect={false}
            />
          </div>
          <div className={classes.two}>
            {(['en', 'ko'] as const).map((language) => (
              <Stack key={language} gap="xs" lang={language}>
                <TextInput
                  label={t(language === 'en' ? 'surge.incident.titleEn' : 'surge.incident.titleKo')}
                  value={form.title[language]}
                  onChange={(event) => change({ title: { ...form.title, [language]: event.currentTarget.value } })}
                  maxLength={120}
                  required={language === 'en'}
                />
                <Textarea
                  label={t(language === 'en' ? 'surge.incident.textEn' : 'surge.incident.textKo')}
                  value={form.text[language]}
                  onChange={(event) => change({ text: { ...form.text, [language]: event.currentTarget.value } })}
                  maxLength={600}
                  autosize
                  minRows={4}
                  required={language === 'en'}
                />
              </Stack>
            ))}
          </div>
          <div className={classes.preview}>
            <div className={classes.dim}>{t('surge.incident.preview')}</div>
            <strong>{form.title[seen] || form.title.en}</strong>
            <div>{form.text[seen] || form.text.en}</div>
          </div>
          <Checkbox
            label={t('surge.incident.onBanner')}
            checked={form.onBanner}
            onChange={(event) => change({ onBanner: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('surge.incident.onPhone')}
            checked={form.onPhone}
            onChange={(event) => change({ onPhone: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('surge.incident.link')}
            checked={form.link}
            onChange={(event) => change({ link: event.currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t(incident ? 'surge.incident.keep' : 'surge.incident.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )

  /** Words that nobody touched follow the topic; all else stays. */
  function pick(next: Topic) {
    setForm((known) => (incident ? { ...known, topic: next } : ofTopic(known, next)))
  }
}

function ofTopic(known: IncidentForm, topic: Topic): IncidentForm {
  const was = fresh(known.topic)
  const then = fresh(topic)
  const words = (field: 'title' | 'text') => ({
    en: known[field].en === was[field].en ? then[field].en : known[field].en,
    ko: known[field].ko === was[field].ko ? then[field].ko : known[field].ko,
  })
  return { ...known, topic, title: words('title'), text: words('text') }
}

function fresh(topic: Topic): IncidentForm {
  const words = templateOf(topic)
  return {
    topic,
    state: 'investigating',
    title: { en: words.titleEn, ko: words.titleKo },
    text: { en: words.textEn, ko: words.textKo },
    onBanner: true,
    onPhone: true,
    link: true,
  }
}

export function formOf({ topic, state, title, text, onBanner, onPhone }: Incident): IncidentForm {
  return { topic, state, title, text, onBanner, onPhone, link: false }
}
