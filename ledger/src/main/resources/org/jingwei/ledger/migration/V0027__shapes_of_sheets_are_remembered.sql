-- What people said that the columns and rows of a sheet mean: proposed again for the next sheet of the same shape.
create table sheet_mapping (
  id          bigint generated always as identity primary key,
  shape       text not null check (shape ~ '^[0-9a-f]{64}$'),
  title       text not null,
  mapping     text not null,
  document    text not null check (document ~ '^[0-9a-f]{64}$'),
  sheet       text not null,
  part        integer not null check (part >= 0),
  month       text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  actor       text not null,
  at          timestamptz not null
);
comment on column sheet_mapping.shape is 'SHA-256 of titles and headers without their periods; the latest row of a shape counts';
comment on column sheet_mapping.document is 'SHA-256 of the workbook that was imported so; the form that is filled when the sheet is written again';
comment on column sheet_mapping.part is 'which part of the sheet that has headers of its own, from 0';
create index sheet_mapping_of_shape on sheet_mapping (shape, id desc);

create trigger keep_forever before update or delete or truncate on sheet_mapping
  for each statement execute function keep_forever();
