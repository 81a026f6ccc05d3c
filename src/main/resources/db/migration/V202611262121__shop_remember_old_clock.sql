-- Changes that a clock wrote before it was set back are ahead of the shop's time for a while.
alter table shop_standing
    add column old_clock timestamptz;
