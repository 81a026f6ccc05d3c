-- The surges that a campaign brought: with two peaks it is still one campaign. campaign.surge_id is the first of them.
create table campaign_peak (
    campaign_id bigint not null references campaign (id),
    surge_id bigint not null references surge (id),
    primary key (campaign_id, surge_id)
);
create index campaign_peak_by_surge on campaign_peak (surge_id);
insert into campaign_peak (campaign_id, surge_id) select id, surge_id from campaign where surge_id is not null;
