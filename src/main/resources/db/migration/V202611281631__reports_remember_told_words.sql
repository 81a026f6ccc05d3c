-- Which kind words a digest has told, and of whom: unjudged and confirmed again they are no news. In other words they are.
create table digest_word (
    kind text not null,
    praise_id bigint not null references praise (id) on delete cascade,
    said text not null,
    told_at timestamptz not null,
    primary key (praise_id, kind, said)
);

insert into digest_word (kind, praise_id, said, told_at)
select t.kind, p.id, md5(p.words || ' ' || coalesce(p.account_id, 0)), t.told_until
from digest_turn t join praise p on p.state = 'CONFIRMED' and p.judged_at < t.told_until;
