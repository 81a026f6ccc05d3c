import { Code } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './search.module.css'

const OPERATORS = [
  ['words', 'broken zipper'],
  ['phrase', '"wrong size"'],
  ['prefix', 'ship*'],
  ['without', '-refund'],
  ['status', 'status:open'],
  ['from', 'from:maria@example.com'],
  ['assignee', 'assignee:jenny'],
  ['tag', 'tag:exchange'],
  ['channel', 'channel:voice'],
  ['order', 'order:3'],
  ['before', 'before:2026-11-01'],
  ['after', 'after:2026-10-15'],
  ['sku', 'sku:MUG-*'],
  ['tracking', 'tracking:1Z999AA10123456784'],
  ['state', 'state:processing'],
  ['store', 'store:"West Coast"'],
  ['city', 'city:Austin'],
  ['coupon', 'coupon:SPRING'],
  ['placedAfter', 'placed-after:7d'],
] as const

export function OperatorHelp({ open, onUse }: { open?: boolean; onUse: (example: string) => void }) {
  const { t } = useTranslation()
  return (
    <details className={classes.operators} open={open}>
      <summary>{t('search.operators')}</summary>
      <ul>
        {OPERATORS.map(([name, example]) => (
          <li key={name}>
            <button type="button" onClick={() => onUse(example)}>
              <Code>{example}</Code>
            </button>
            <span>{t(`search.operator.${name}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
