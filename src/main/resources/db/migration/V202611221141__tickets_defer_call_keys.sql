-- A call is entered together with its ticket and entry, and JPA writes rows of unrelated classes in an order of its own.
alter table phone_call alter constraint phone_call_entry_id_fkey deferrable initially deferred;
alter table phone_call alter constraint phone_call_ticket_id_fkey deferrable initially deferred;
