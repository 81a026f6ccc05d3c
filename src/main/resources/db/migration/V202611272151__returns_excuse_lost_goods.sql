-- How many did not come and are paid for all the same: a carrier lost them, or an appeal against their missing was won.
alter table return_item add column excused int not null default 0 check (excused between 0 and authorized - received);

-- What a carrier has lost so far was refused without a word; it is owed from now on.
update return_item i set excused = i.authorized - i.received, fault = 'CARRIER'
from return_request r where r.id = i.return_id and r.closure = 'OPEN' and i.logistics = 'LOST';
update return_request r set state = 'PARTIALLY_APPROVED', needs = 'REFUND', due_at = now()
where r.closure = 'OPEN' and r.state = 'REJECTED' and r.inquiry = 'NONE'
    and exists (select from return_item i where i.return_id = r.id and i.excused > 0);

-- Who was told nothing of what did not come may still object.
update return_request r set appeal_until = greatest(coalesce(r.appeal_until, now()), now() + interval '14 days')
where r.closure = 'OPEN' and not r.appeal_decided and exists (
    select from return_item i where i.return_id = r.id and i.logistics in ('SHORT', 'WRONG_ITEM')
        and i.received < i.authorized);
