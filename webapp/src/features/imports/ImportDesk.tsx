import { useState } from 'react'
import { newKey } from '@/lib/newKey'
import { Card } from '@/ui/Card'
import { type Sending, useSendOrders } from './api/useSendOrders'
import { ChosenFile } from './ChosenFile'
import { FileDrop } from './FileDrop'
import { ImportProgress } from './ImportProgress'

/** From choosing a file to what became of it. */
export function ImportDesk() {
  const [file, setFile] = useState<File | null>(null)
  const [sent, setSent] = useState<Sending | null>(null)
  const sending = useSendOrders()
  const send = (next: Sending) => {
    setSent(next)
    sending.mutate(next)
  }
  return (
    <Card>
      {sent ? (
        <ImportProgress
          sent={sent}
          busy={sending.isPending}
          failure={sending.error}
          result={sending.data}
          onGoOn={() => send({ ...sent, goOn: true })}
          onOther={() => {
            setSent(null)
            setFile(null)
            sending.reset()
          }}
        />
      ) : file ? (
        <ChosenFile
          file={file}
          onStart={(options) => send({ id: newKey(), file, options, goOn: false })}
          onOther={() => setFile(null)}
        />
      ) : (
        <FileDrop onFile={setFile} />
      )}
    </Card>
  )
}
