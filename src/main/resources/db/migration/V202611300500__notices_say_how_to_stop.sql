-- Where a mail program may say for its reader that no more of the kind is wanted; '' where nobody may, and once it left.
alter table notice add column stop_url text not null default '';
