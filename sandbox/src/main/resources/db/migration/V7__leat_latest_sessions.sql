-- The page lists the latest sessions.
create index leat_portal_session_by_creation on leat_portal_session (created_at desc, uuid);
