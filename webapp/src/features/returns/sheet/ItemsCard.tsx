import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { Tone, type ToneColor } from '@/ui/Tone'
import type { Fault, ReturnItem, Rma } from '../api/shapes'
import { withheld } from '../possible'
import { AddPhotos } from '../steps/AddPhotos'
import { useAmount } from '../useAmount'
import { useWord } from '../useWord'
import { variantName } from '../variantName'
import { InspectionNote } from './InspectionNote'
import { PhotoStrip } from './PhotoStrip'
import classes from './sheet.module.css'

const FAULTS: Record<Fault, ToneColor> = { customer: 'gray', merchant: 'blue', carrier: 'yellow' }
const STEPS = ['requested', 'authorized', 'received', 'inspected', 'accepted', 'settled'] as const

/** What comes back, why, and how far each thing has come. */
export function ItemsCard({ rma, mayWrite }: { rma: Rma; mayWrite: boolean }) {
  const { t } = useTranslation()
  const loose = rma.photos.filter(
    (photo) => !(photo.appeal && rma.appeal) && !rma.items.some(({ line }) => line === photo.line),
  )
  return (
    <Card title={t('returnDesk.items')}>
      {rma.items.map((item) => (
        <Item key={item.line} rma={rma} item={item} mayWrite={mayWrite} />
      ))}
      {loose.length > 0 ? (
        <div className={classes.item}>
          <Text size="sm" fw={600}>
            {t('returnDesk.loosePhotos')}
          </Text>
          <PhotoStrip photos={loose} of={rma.number} />
        </div>
      ) : null}
    </Card>
  )
}

function Item({ rma, item, mayWrite }: { rma: Rma; item: ReturnItem; mayWrite: boolean }) {
  const { t } = useTranslation()
  const amount = useAmount(rma.currency)
  const { word } = useWord()
  const photos = rma.photos.filter(({ line }) => line === item.line)
  return (
    <article className={classes.item} aria-label={item.name}>
      <div className={classes.itemHead}>
        <div>
          <Text fw={600}>{item.name}</Text>
          <small>{[item.sku, item.options].filter(Boolean).join(' · ')}</small>
        </div>
        <strong className="num">
          {t('returnDesk.times', { count: item.requested, amount: amount(item.unitPaid) })}
        </strong>
      </div>
      <div className={classes.why}>
        <strong>{word('reason', item.reason)}</strong>
        <Tone color={FAULTS[item.fault]}>{t(`returnDesk.fault.${item.fault}`)}</Tone>
        <span className={classes.dim}>
          {t('returnDesk.wants', { what: t(`returns.resolution.${item.wanted}`) })}
          {item.instead ? ` (${t('returnDesk.wantsInstead', { variant: variantName(item.instead) })})` : null}
          {item.given ? ` · ${t('returnDesk.gets', { what: t(`returns.resolution.${item.given}`) })}` : null}
        </span>
      </div>
      {item.note ? <blockquote className={classes.quote}>{item.note}</blockquote> : null}
      <div className={classes.why}>
        <PhotoStrip photos={photos} of={item.name} />
        {mayWrite && rma.closure === 'open' ? (
          <AddPhotos number={rma.number} showing={{ line: item.line }} item={item.name} />
        ) : null}
      </div>
      <ul className={classes.steps} aria-label={t('returnDesk.progress')}>
        {STEPS.map((step) => (
          <li key={step} data-none={item[step] === 0 || undefined}>
            {t(`returnDesk.step.${step}`)} <b className="num">{item[step]}</b>
          </li>
        ))}
        <li data-none={item.logistics === 'awaited' || undefined}>{t(`returnDesk.logistics.${item.logistics}`)}</li>
      </ul>
      <span className={classes.dim}>
        {t('returnDesk.boughtOf', {
          bought: item.bought,
          shipped: item.shipped,
          refunded: item.refundedBefore,
        })}
      </span>
      {item.denial ? (
        <Text size="sm" c="var(--mantine-color-error)">
          {t(item.authorized > 0 ? 'returnDesk.partDeniedFor' : 'returnDesk.deniedFor', {
            count: item.requested - item.authorized,
            reason: word('denial', item.denial),
          })}
        </Text>
      ) : null}
      {withheld(item) > 0 ? (
        <Text size="sm" c="var(--mantine-color-error)">
          {t('returnDesk.withheld', { count: withheld(item) })}
        </Text>
      ) : null}
      {item.excused > 0 ? <Text size="sm">{t('returnDesk.excused', { count: item.excused })}</Text> : null}
      {item.inspections.map((inspection) => (
        <InspectionNote key={inspection.at} inspection={inspection} item={item.name} />
      ))}
    </article>
  )
}
