package org.sweetline.security;

import java.time.Clock;
import javax.sql.DataSource;

/** The audit trail over tables of a test. */
public final class OpenTrail {
    private OpenTrail() {}

    public static AuditTrail over(DataSource tables) {
        return new AuditTrail(tables, Clock.systemUTC());
    }
}
