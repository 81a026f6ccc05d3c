-- Words that may be meant otherwise wait for a person as well.
alter table praise drop constraint praise_held_check;
alter table praise add constraint praise_held_check
    check (held in ('NO', 'MIXED', 'SARCASTIC', 'PLEADING', 'DOUBTFUL'));
