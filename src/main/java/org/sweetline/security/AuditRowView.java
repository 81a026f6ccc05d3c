package org.sweetline.security;

import java.time.Instant;

public record AuditRowView(
        long id, Instant at, String actor, String action, String subject, String detail, String requestId) {}
