-- Whoever waits in line asks which callbacks stand before them, and each share-out which are due.
create index callback_due on callback (queued_at, id) where ended_at is null and state = 'DUE';
