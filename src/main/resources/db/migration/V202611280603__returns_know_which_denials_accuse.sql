-- Whether a denial blames the customer, so that two people have to stand for it. It belongs to the denial as its code does:
-- whoever edits what it is called can't take the second person away.
alter table return_word add column accuses boolean;
update return_word set accuses = code in
    ('worn-or-altered', 'empty-or-short', 'wrong-item-returned', 'posted-limit-reached')
where kind = 'DENIAL';
alter table return_word add constraint return_word_denials_know_whether_they_accuse
    check ((kind = 'DENIAL') = (accuses is not null));

create function return_word_accuses_for_good() returns trigger language plpgsql as $$
begin
    if new.accuses is distinct from old.accuses or new.code <> old.code or new.kind <> old.kind then
        raise exception 'what a denial says of the customer does not change';
    end if;
    return new;
end $$;
create trigger return_word_accuses_for_good before update on return_word
    for each row execute function return_word_accuses_for_good();
