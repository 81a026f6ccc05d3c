-- When a parcel was handed over, where the shop tells; null where it does not.
alter table shop_shipment add column delivered_at timestamptz;
