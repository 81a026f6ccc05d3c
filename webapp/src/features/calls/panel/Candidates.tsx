import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CallPerson } from '@/api/shapes'
import { Card } from '@/ui/Card'

interface Props {
  candidates: CallPerson[]
  chosen: string | null
  onChoose: (customer: string) => void
}

/** More than one customer has this number; the agent asks, and picks. */
export function Candidates({ candidates, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <Card title={t('screenPop.whoIsIt')}>
      <Radio.Group
        value={chosen}
        onChange={onChoose}
        aria-label={t('screenPop.whoIsIt')}
        description={t('screenPop.ask')}
      >
        <Stack gap={8} mt={8}>
          {candidates.map(({ number, name }) => (
            <Radio key={number} value={number} label={name || number} description={name ? number : undefined} />
          ))}
        </Stack>
      </Radio.Group>
    </Card>
  )
}
