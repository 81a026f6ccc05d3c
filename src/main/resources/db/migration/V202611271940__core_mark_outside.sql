-- What waited before reactions were told apart, and two reactions that are no more.
update event_outbox set reaches_outside = true
where status in ('WAITING', 'RUNNING', 'PARKED') and reaction in (
    'seek recording of ended call', 'delete discarded recording', 'send text', 'send notice by mail', 'send reply by mail',
    'send repeated reply by mail', 'shop.post-order-comment', 'shop.make-credit-memo', 'freshen the caller''s orders',
    'issue label on return decided');
update event_outbox set status = 'DONE'
where status in ('WAITING', 'RUNNING', 'PARKED') and reaction in ('praise follows call', 'sum up ended call');
