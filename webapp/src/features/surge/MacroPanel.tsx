import { ActionIcon, Button, CopyButton, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { useSure } from '@/ui/useSure'
import type { DayMacro } from './api/shapes'
import { useSurgeChange } from './api/useSurgeChange'
import { useSurgeQuery } from './api/useSurgeQuery'
import classes from './surge.module.css'

/** The texts of the day, for everybody's replies. */
export function MacroPanel({ maySteer }: { maySteer: boolean }) {
  const { t } = useTranslation()
  const sure = useSure()
  const [writing, setWriting] = useState(false)
  const macros = useSurgeQuery<Page<DayMacro>>('/day-macros', { every: 60_000 })
  const remove = useSurgeChange((id: number) => api.delete(`/day-macros/${id}`))
  return (
    <Card
      title={t('surge.macro.title')}
      aside={
        maySteer ? (
          <Button size="xs" variant="light" onClick={() => setWriting(true)}>
            {t('surge.macro.add')}
          </Button>
        ) : null
      }
    >
      <Loaded query={macros} failed={t('surge.failed')} skeleton={null}>
        {({ items }) => (
          <ul className={classes.rows}>
            {items.length === 0 ? <li className={classes.dim}>{t('surge.macro.none')}</li> : null}
            {items.map((macro) => (
              <li key={macro.id} className={classes.row}>
                <div className={classes.rowWords}>
                  <strong>{macro.title}</strong>
                  <span className={classes.dim}>{macro.text.en || macro.text.ko}</span>
                </div>
                <Group gap={4}>
                  {macro.text.en ? <Copy text={macro.text.en} label={t('surge.macro.copyEn')} /> : null}
                  {macro.text.ko ? <Copy text={macro.text.ko} label={t('surge.macro.copyKo')} /> : null}
                  {maySteer ? (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={t('surge.macro.remove', { name: macro.title })}
                      onClick={() =>
                        sure({
                          title: t('surge.macro.remove', { name: macro.title }),
                          why: t('surge.macro.removeWhy'),
                          confirm: t('surge.macro.removeIt'),
                          onConfirm: () => remove.mutate(macro.id),
                        })
                      }
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  ) : null}
                </Group>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {writing ? <WriteMacro onClose={() => setWriting(false)} /> : null}
    </Card>
  )
}

function Copy({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation()
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-xs" variant="subtle" onClick={copy}>
          {copied ? t('surge.macro.copied') : label}
        </Button>
      )}
    </CopyButton>
  )
}

function WriteMacro({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const [form, setForm] = useState({ title: '', en: '', ko: '' })
  const add = useSurgeChange(({ title, en, ko }: typeof form) =>
    api.post('/day-macros', { body: { title, text: { en, ko } } }),
  )
  const change = (part: Partial<typeof form>) => setForm((known) => ({ ...known, ...part }))

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate(form, { onSuccess: onClose })
  }

  return (
    <Modal opened onClose={onClose} title={t('surge.macro.add')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={t('surge.macro.name')}
            value={form.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
            maxLength={80}
            required
            data-autofocus
          />
          <Textarea
            label={t('surge.macro.textEn')}
            value={form.en}
            onChange={(event) => change({ en: event.currentTarget.value })}
            autosize
            minRows={3}
          />
          <Textarea
            label={t('surge.macro.textKo')}
            lang="ko"
            value={form.ko}
            onChange={(event) => change({ ko: event.currentTarget.value })}
            autosize
            minRows={3}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending} disabled={!form.en.trim() && !form.ko.trim()}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
