import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Order, OrderDetails } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import { CommentBox } from './CommentBox'
import classes from './orders.module.css'
import { WriteState } from './WriteState'

/** What the shop's people and the desk wrote at the order, newest first, and a box to write more. */
export function OrderComments({ order, details }: { order: Order; details: OrderDetails }) {
  const { t } = useTranslation()
  const mayWrite = useMay('WRITE_ORDERS')
  const { writes, comments } = details
  return (
    <Card title={t('orderPage.comments')}>
      {mayWrite ? <CommentBox key={`${order.shop} ${order.id}`} order={order} /> : null}
      {writes.length + comments.length === 0 ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('orderPage.noComments')}
        </Text>
      ) : null}
      <ol className={classes.papers}>
        {writes.map((write) => (
          <li key={write.id}>
            <div className={classes.paperHead}>
              <strong>{write.author}</strong>
              <Text size="xs" c="dimmed" component="span">
                {reader(write.kind === 'address-note' ? 'address' : write.visible ? 'customer' : 'shop')}
              </Text>
              <Time at={write.createdAt} />
            </div>
            <p className={classes.words}>{write.text}</p>
            <WriteState order={order} write={write} mayWrite={mayWrite} />
          </li>
        ))}
        {comments.map((comment, at) => (
          <li key={at}>
            <div className={classes.paperHead}>
              <strong>{t('orderPage.fromShop')}</strong>
              <Text size="xs" c="dimmed" component="span">
                {reader(comment.visible ? 'customer' : 'shop')}
              </Text>
              <Time at={comment.at} />
            </div>
            <p className={classes.words}>{comment.text}</p>
          </li>
        ))}
      </ol>
    </Card>
  )

  function reader(who: 'customer' | 'shop' | 'address') {
    return t(`orderPage.reader.${who}`)
  }
}
