-- Contact points are looked up by their value alone, many at a time; the key began with the kind and was of no use there.
alter table contact_point drop constraint contact_point_kind_value_key;
alter table contact_point add unique (value, kind);
