import { Alert, Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newKey } from '@/lib/newKey'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import type { Rma } from '../api/shapes'
import { useAddPhoto } from '../api/useAddPhoto'
import { useReturnDeed } from '../api/useReturnDeed'
import { toInspect, waitingLines } from '../possible'
import { type ItemInspection, inspect } from '../returnDeeds'
import { InspectionFields } from './InspectionFields'
import { PhotoPicker } from './PhotoPicker'
import { WaitingCard, WaitingProposal } from './WaitingProposal'

/** What is found when the thing lies on the table. */
export function InspectCard({ rma }: { rma: Rma }) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const deed = useReturnDeed(rma.number)
  const photo = useAddPhoto(rma.number)
  const waiting = waitingLines(rma, 'inspection')
  const here = rma.items.filter((item) => toInspect(item) > 0 && !waiting.includes(item.line))
  const [chosen, setChosen] = useState(here[0]?.line ?? '')
  const item = here.find(({ line }) => line === chosen) ?? here[0]
  const [found, setFound] = useState<Partial<ItemInspection>>({})
  const [files, setFiles] = useState<File[]>([])
  const [key, setKey] = useState(newKey)
  if (!item) return waiting.length > 0 ? <WaitingCard rma={rma} title={t('returnSteps.inspect')} /> : null
  const form = filled(item.line, toInspect(item), found)
  const ready = form.condition !== '' && form.disposition !== '' && (form.bad === 0 || form.denial !== null)

  function send() {
    deed.mutate(inspect(rma, form, key), {
      onSuccess: (after) => {
        say.done(t(after?.proposal ? 'returnSteps.proposed' : 'returnSteps.inspectedNow'))
        setFound({})
        setFiles([])
        void keepPhotos(!after?.proposal)
      },
      onSettled: () => setKey(newKey()),
    })
  }

  /** Once it is known that there is a finding that they belong to. */
  async function keepPhotos(inspection: boolean) {
    try {
      for (const file of files) await photo.mutateAsync({ file, line: form.line, inspection })
    } catch (error) {
      say.failed(t('returnSteps.photoFailed'))(error)
    }
  }

  return (
    <Card title={t('returnSteps.inspect')}>
      <Stack gap="sm">
        {waiting.length > 0 ? <WaitingProposal rma={rma} /> : null}
        <Select
          label={t('returnDesk.item')}
          value={item.line}
          onChange={(value) => {
            setChosen(value ?? '')
            setFound({})
            setFiles([])
          }}
          data={here.map(({ line, name }) => ({ value: line, label: name }))}
          allowDeselect={false}
        />
        <InspectionFields
          form={form}
          most={toInspect(item)}
          expectedGrams={item.inspections.at(-1)?.expectedGrams ?? null}
          onChange={(part) => setFound((known) => ({ ...known, ...part }))}
        />
        <PhotoPicker files={files} onChange={setFiles} />
        {deed.error ? (
          <Alert color="red" role="alert">
            {reason(deed.error)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button onClick={send} loading={deed.isPending || photo.isPending} disabled={!ready}>
            {t('returnSteps.inspectNow')}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}

function filled(line: string, most: number, found: Partial<ItemInspection>): ItemInspection {
  const bad = Math.min(found.bad ?? 0, most)
  const good = Math.min(found.good ?? most - bad, most - bad)
  return {
    grade: 'a',
    condition: 'as-new',
    disposition: 'restock',
    tagsOn: true,
    scannedGrams: null,
    note: '',
    ...found,
    line,
    good,
    bad,
    denial: bad > 0 ? (found.denial ?? null) : null,
  }
}
