-- From when on the counts of a series are not known, because the shop is not heard; null when they are.
alter table surge_watch
    add column unheard_since timestamptz;
