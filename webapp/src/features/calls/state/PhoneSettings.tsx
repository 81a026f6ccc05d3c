import { Alert, Button, Group, Modal, Radio, Select, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useReducer, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phone } from '@/api/shapes'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useChangePhone } from '../api/useChangePhone'
import { useLineState, usePhoneLine } from '../phone/PhoneLineProvider'

/** Where the phone rings; and in the browser, by which microphone and speaker. */
export function PhoneSettings({ phone, onClose }: { phone: Phone; onClose: () => void }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const change = useChangePhone()
  const [device, setDevice] = useState(phone.device)
  const [number, setNumber] = useState(phone.number)
  const [missing, setMissing] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    const needed = device === 'phone' && !/^\+\d{7,15}$/.test(plain(number))
    setMissing(needed)
    if (needed) return
    change.mutate({ what: 'device', device, number: plain(number) }, { onSuccess: onClose })
  }

  return (
    <Modal opened onClose={onClose} title={t('phone.settings')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={submit}>
        <Stack>
          {change.error ? (
            <Alert color="red" role="alert" title={t('phone.changeFailed')}>
              {reason(change.error)}
            </Alert>
          ) : null}
          <Radio.Group
            label={t('phone.device.label')}
            value={device}
            onChange={(value) => setDevice(value as Phone['device'])}
          >
            <Stack gap={8} mt={8}>
              <Radio value="browser" label={t('phone.device.browser')} description={t('phone.device.browserHint')} />
              <Radio value="phone" label={t('phone.device.phone')} description={t('phone.device.phoneHint')} />
            </Stack>
          </Radio.Group>
          {device === 'phone' ? (
            <TextInput
              type="tel"
              label={t('phone.device.number')}
              placeholder={t('phone.device.numberLike')}
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
              error={missing ? t('phone.device.numberMissing') : null}
            />
          ) : (
            <AudioDevices />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={change.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** Chosen at once, so that one hears the difference. */
function AudioDevices() {
  const { t } = useTranslation()
  const say = useSay()
  const line = usePhoneLine()
  const { link, elsewhere } = useLineState()
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0)
  const choices = elsewhere ? [] : line.devices()
  if (choices.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t(`phone.device.${elsewhere ? 'noChoiceHere' : link === 'ready' ? 'noChoice' : 'noChoiceYet'}`)}
      </Text>
    )
  }
  return choices.map(({ kind, devices, chosen }) => (
    <Select
      key={kind}
      label={t(`phone.device.${kind}`)}
      data={devices.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      allowDeselect={false}
      onChange={(id) => {
        line
          .choose(kind, id ?? 'default')
          .then(lookAgain)
          .catch(say.failed(t('phone.device.failed')))
      }}
    />
  ))
}

function plain(number: string): string {
  return number.replace(/[\s().-]/g, '')
}
