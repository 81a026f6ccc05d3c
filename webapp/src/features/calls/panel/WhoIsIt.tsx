import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CallPerson, DeskCall } from '@/api/shapes'
import { Card } from '@/ui/Card'

interface Props {
  call: DeskCall
  busy: boolean
  onSay: (customer: string) => void
  onUnsay: () => void
}

/** The number leaves open which customer is on the other side; the agent asks, and says it for this call and the next one. */
export function WhoIsIt({ call, busy, onSay, onUnsay }: Props) {
  const { t } = useTranslation()
  const { said } = call
  const known = said?.onThisCall ? said : null
  const people = possible(call)
  if (!isOpen(call)) return null
  const nameOf = ({ name, number }: CallPerson) => name || number
  return (
    <Card title={t('screenPop.whoIsIt')}>
      <Radio.Group
        value={known?.customer.number ?? null}
        onChange={onSay}
        aria-label={t('screenPop.whoIsIt')}
        description={known ? undefined : t(question(call))}
      >
        <Stack gap={8} mt={8}>
          {people.map((person) => (
            <Radio
              key={person.number}
              value={person.number}
              disabled={busy}
              label={nameOf(person)}
              description={person.name ? person.number : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {known ? (
        <Group justify="space-between" wrap="nowrap" mt={10} role="status">
          <Text size="sm" c="dimmed">
            {t('screenPop.saidBy', { who: known.by.name, name: nameOf(known.customer) })}
          </Text>
          <Button size="compact-sm" variant="default" disabled={busy} onClick={onUnsay}>
            {t('screenPop.unsay')}
          </Button>
        </Group>
      ) : said ? (
        <Text size="sm" c="dimmed" mt={10}>
          {t('screenPop.lastTime', { name: nameOf(said.customer) })}
        </Text>
      ) : null}
    </Card>
  )
}

/** Whether anybody has to ask, or may think better of what was said. */
function isOpen({ stage, callerTrust, customer, candidates, said }: DeskCall): boolean {
  if (stage === 'placed') return false
  return callerTrust === 'maybe' || (customer === null && candidates.length > 0) || (said?.onThisCall ?? false)
}

function question({ direction, customer, candidates }: DeskCall) {
  if (direction === 'out') return 'screenPop.askCalled'
  return candidates.length + (customer ? 1 : 0) > 1 ? 'screenPop.ask' : 'screenPop.askDoubted'
}

function possible({ customer, candidates }: DeskCall): CallPerson[] {
  const all = customer ? [customer, ...candidates] : candidates
  return [...all].sort((a, b) => Number(a.number.slice(2)) - Number(b.number.slice(2)))
}
