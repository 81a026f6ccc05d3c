-- Which replies said what a text of the day says.
create table macro_use (
    entry_id bigint not null references timeline_entry (id) on delete cascade,
    macro_id bigint not null references day_macro (id),
    ticket_id bigint not null references ticket (id) on delete cascade,
    at timestamptz not null,
    primary key (entry_id, macro_id)
);
create index macro_use_by_time on macro_use (at);
create index macro_use_by_macro on macro_use (macro_id, at desc, entry_id desc);
