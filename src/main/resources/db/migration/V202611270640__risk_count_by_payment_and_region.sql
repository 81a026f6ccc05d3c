-- Nights before this one have not looked at how people pay and where their parcels go.
update risk_night set report = report || '{"payments": {}, "regions": {}}' where at is not null and not report ? 'payments';
-- Whether a parcel that was handed over is missing is asked by what was handed over after it.
create index return_label_by_delivery on return_label (delivered_at) where delivered_at is not null;
