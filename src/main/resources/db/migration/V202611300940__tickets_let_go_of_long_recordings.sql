-- Those that are too long to be kept here grow old at the phone network, and are let go of there.
drop index phone_recording_by_age;
create index phone_recording_by_age on phone_recording (announced_at) where state in ('STORED', 'FAILED', 'TOO_LONG');
