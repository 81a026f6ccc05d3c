-- Customers who work here, or belong to somebody who does, however they spell their address. The name of the mailbox is indexed.
create or replace view award_insider as
    select p.customer_id from (
        select email as address from account union select pattern from award_exclusion where left(pattern, 1) <> '@') x
    join contact_point p on p.kind = 'email'
        and replace(split_part(split_part(p.value, '@', 1), '+', 1), '.', '')
            = replace(split_part(split_part(lower(x.address), '@', 1), '+', 1), '.', '')
        and plain_address(p.value) = plain_address(x.address)
    union
    select p.customer_id from award_exclusion x join contact_point p on p.kind = 'email'
        and left(x.pattern, 1) = '@' and right(p.value, length(x.pattern)) = x.pattern;

-- Who of us wrote down what a customer said: the ticket in their name, or the praise of a call (L-<call>-<agent>).
create view praise_writer as
    select p.id as praise_id,
        coalesce(e.author_id, cast(substring(p.source_key from '^L-[0-9]+-([0-9]+)$') as bigint)) as account_id
    from praise p left join timeline_entry e on e.id = p.entry_id and e.direction = 'IN';

-- Kind words that count for somebody: confirmed by another than whom they are about, and than who wrote them down; of no customer
-- who belongs to us, and of no survey that was answered at one of our own desks.
create view award_words as
    select p.id, p.account_id, p.customer_id, p.target, p.language, p.said_at, p.ticket_id, p.call_id, p.held
    from praise p join praise_writer w on w.praise_id = p.id
    where p.state = 'CONFIRMED' and p.account_id is not null
        and p.judged_by <> p.account_id and p.judged_by is distinct from w.account_id
        and not exists (select 1 from award_insider i where i.customer_id = p.customer_id)
        and not exists (
            select 1 from survey_answer a where a.staff_id is not null
                and (a.entry_id = p.entry_id or p.source = 'SURVEY' and p.source_key ~ ('^S-' || a.survey_id || '(-|$)')));

create or replace view award_praise as
    select p.id, p.account_id, p.customer_id, p.language, p.said_at, p.ticket_id, p.held,
        coalesce(case when p.call_id is not null then 'voice' end, t.channel, '') as channel,
        coalesce(d.began_at, t.created_at, p.said_at) as came_at
    from award_words p left join ticket t on t.id = p.ticket_id left join desk_call d on d.id = p.call_id
    where p.target = 'AGENT' and p.customer_id is not null;
