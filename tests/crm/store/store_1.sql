-- A store as Rapport's first format made it, with one saved segment and one report.
CREATE TABLE approvals (
    id VARCHAR NOT NULL,
    action VARCHAR NOT NULL,
    object VARCHAR NOT NULL,
    summary VARCHAR NOT NULL,
    details JSON NOT NULL,
    hash VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    thread VARCHAR NOT NULL,
    requested_by VARCHAR NOT NULL,
    requested_at DATETIME NOT NULL,
    expires_at DATETIME NOT NULL,
    decided_by VARCHAR,
    decided_at DATETIME,
    PRIMARY KEY (id)
);
CREATE INDEX ix_approvals_object ON approvals (object);
CREATE TABLE audit (
    seq INTEGER NOT NULL,
    at DATETIME NOT NULL,
    who VARCHAR NOT NULL,
    action VARCHAR NOT NULL,
    object VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    details JSON NOT NULL,
    previous VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    PRIMARY KEY (seq)
);
CREATE INDEX ix_audit_object ON audit (object);
CREATE INDEX ix_audit_action ON audit (action);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TABLE saved (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    saved BOOLEAN NOT NULL,
    archived BOOLEAN NOT NULL,
    made_by VARCHAR NOT NULL,
    made_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_saved_name_key ON saved (name_key);
CREATE UNIQUE INDEX one_name_in_use ON saved (kind, name_key) WHERE saved AND NOT archived;
CREATE INDEX ix_saved_changed_at ON saved (changed_at);
CREATE TABLE suppressions (
    address VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    at DATETIME NOT NULL,
    PRIMARY KEY (address)
);
CREATE TABLE meta (
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY ("key")
);
CREATE TABLE campaigns (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    definition JSON NOT NULL,
    approval VARCHAR,
    letter JSON,
    made_by VARCHAR NOT NULL,
    made_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(approval) REFERENCES approvals (id)
);
CREATE TABLE saved_versions (
    id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    definition JSON NOT NULL,
    request VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    made_by VARCHAR NOT NULL,
    made_at DATETIME NOT NULL,
    "before" INTEGER,
    "after" INTEGER,
    PRIMARY KEY (id, version),
    FOREIGN KEY(id) REFERENCES saved (id) ON DELETE CASCADE
);
CREATE TABLE sends (
    campaign VARCHAR NOT NULL,
    customer VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    first_name VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    message_id VARCHAR NOT NULL,
    token VARCHAR NOT NULL,
    changed_at DATETIME NOT NULL,
    PRIMARY KEY (campaign, customer),
    CONSTRAINT one_mail_an_address UNIQUE (campaign, address),
    FOREIGN KEY(campaign) REFERENCES campaigns (id),
    UNIQUE (message_id),
    UNIQUE (token)
);
CREATE INDEX ix_sends_state ON sends (state);
INSERT INTO meta VALUES ('schema', '1');
INSERT INTO saved VALUES ('S-22222', 'segment', 'Everybody', 'everybody', 2, 1, 0, 'ann', '2026-01-02 03:04:05.000000', '2026-01-03 03:04:05.000000');
INSERT INTO saved VALUES ('R-22222', 'report', 'Sales', 'sales', 1, 1, 0, 'bo', '2026-01-02 03:04:05.000000', '2026-01-02 03:04:05.000000');
INSERT INTO saved_versions VALUES ('S-22222', 1, 'All', '{"kind": "segment", "where": {"kind": "everyone"}}', 'all', 'en', 'ann', '2026-01-02 03:04:05.000000', NULL, NULL);
INSERT INTO saved_versions VALUES ('S-22222', 2, 'Everybody', '{"kind": "segment", "where": {"kind": "everyone"}}', 'all', 'en', 'ann', '2026-01-03 03:04:05.000000', 1, NULL);
INSERT INTO saved_versions VALUES ('R-22222', 1, 'Sales', '{"measures": ["revenue"]}', 'sales', 'en', 'bo', '2026-01-02 03:04:05.000000', NULL, NULL);
