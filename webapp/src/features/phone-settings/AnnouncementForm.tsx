import { Group, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localTime, moment } from '@/lib/localTime'
import { newKey } from '@/lib/newKey'
import { useWriteAnnouncement } from './api/useWriteAnnouncement'
import { SaveBar } from './SaveBar'
import type { Announcement } from './shapes'
import { WordingFields } from './WordingFields'

interface Props {
  announcement?: Announcement
  onDone: () => void
}

/** The key is made once for a form, so that sending it twice makes one. */
export function AnnouncementForm({ announcement, onDone }: Props) {
  const { t } = useTranslation()
  const write = useWriteAnnouncement()
  const [key] = useState(() => announcement?.key ?? newKey())
  const [form, setForm] = useState({
    text: announcement?.text ?? { en: '', ko: '' },
    active: announcement?.active ?? true,
    from: localTime(announcement?.from),
    until: localTime(announcement?.until),
  })
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }))
  const from = moment(form.from)
  const until = moment(form.until)
  const backwards = from !== null && until !== null && until <= from

  function save(version: number | undefined) {
    write.mutate({ key, version, text: form.text, active: form.active, from, until }, { onSuccess: onDone })
  }

  return (
    <div style={{ flex: 1, marginBottom: 16 }}>
      <WordingFields
        label={t('phoneRules.announcementText')}
        description={t('phoneRules.announcementWhat')}
        long
        maxLength={600}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      <Group align="flex-end" gap="sm" mt="sm">
        <TextInput
          type="datetime-local"
          label={t('phoneSettings.from')}
          value={form.from}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          type="datetime-local"
          label={t('phoneRules.until')}
          value={form.until}
          error={backwards ? t('phoneRules.backwards') : undefined}
          onChange={(event) => change({ until: event.currentTarget.value })}
        />
        <Switch
          mb={8}
          label={t('phoneRules.announceNow')}
          checked={form.active}
          onChange={(event) => change({ active: event.currentTarget.checked })}
        />
      </Group>
      <SaveBar
        touched
        busy={write.isPending}
        error={write.error}
        blocked={backwards || (!form.text.en.trim() && !form.text.ko.trim())}
        onSave={() => save(announcement?.version)}
        onDrop={onDone}
        onInsist={() => save(undefined)}
      />
    </div>
  )
}
