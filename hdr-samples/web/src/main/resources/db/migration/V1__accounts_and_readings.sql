-- Runs on H2 and on PostgreSQL alike.

create table account (
  id uuid primary key,
  email varchar(254) not null unique,
  -- Null for those who sign in elsewhere only.
  password_hash varchar(200),
  role varchar(16) not null,
  confirmed boolean not null,
  disabled boolean not null,
  failed_logins integer not null,
  locked_until timestamp with time zone,
  language varchar(8) not null,
  -- Days after which readings are deleted; null keeps them.
  retention_days integer,
  team_id uuid,
  created_at timestamp with time zone not null
);

create table team (
  id uuid primary key,
  name varchar(100) not null unique
);

alter table account add constraint account_team foreign key (team_id) references team (id) on delete set null;

-- An account at another place: the issuer and the name it knows the person by.
create table linked_login (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  provider varchar(40) not null,
  subject varchar(255) not null,
  unique (provider, subject)
);

-- What is mailed: only the hash is kept.
create table mail_token (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  purpose varchar(16) not null,
  hash varchar(64) not null unique,
  expires_at timestamp with time zone not null
);

create table api_key (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  label varchar(100) not null,
  hash varchar(64) not null unique,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone
);

create table reading (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  created_at timestamp with time zone not null,
  name varchar(255) not null,
  mode varchar(8) not null,
  verdict varchar(16) not null,
  -- What was read: a digit, a number, or the name of a form.
  text varchar(4000) not null,
  confidence double precision not null,
  -- The object that the API answers with.
  result varchar(1000000) not null,
  -- What a person says it is.
  correction varchar(4000),
  corrected_at timestamp with time zone,
  corrected_by uuid references account (id) on delete set null
);

create index reading_history on reading (account_id, created_at desc);
create index reading_queue on reading (verdict, created_at);

-- Apart from the reading, so that lists do not load pictures.
create table reading_picture (
  reading_id uuid primary key references reading (id) on delete cascade,
  media_type varchar(20) not null,
  bytes ${bytes} not null,
  thumbnail ${bytes} not null
);

create table audit_entry (
  id uuid primary key,
  at timestamp with time zone not null,
  actor varchar(254) not null,
  action varchar(60) not null,
  subject varchar(254) not null,
  detail varchar(1000) not null
);

create index audit_time on audit_entry (at desc);
