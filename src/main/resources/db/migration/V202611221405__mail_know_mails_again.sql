-- Size, time and id of a mail: by these it is known again when the server numbers its mailbox anew.
alter table mail_ledger add column fingerprint text not null default '';
create index mail_ledger_by_fingerprint on mail_ledger (mailbox, fingerprint) where fingerprint <> '';
