package org.sweetline.schema;

import jakarta.annotation.sql.DataSourceDefinition;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that the settings name; the container pools it and joins it to its transactions.
 *
 * <p>A transaction that has locked or written by JPA holds one connection and takes a second for each plain statement, so
 * there are more of them than requests inside: 32 that ask, 16 that bring files and tables (PlacesFilter), 24 of the phone
 * network (RightOfWay). Else all could wait for the second at once. What remains is for loops, few of which work at a time.
 *
 * <p>All connections are of one user. The pool would compare their credentials at each loan, one request after the other, if it
 * were not told so.
 *
 * <p>Time-outs: 10 s to connect, 60 s for a statement, 20 s for a lock; migrations have none for a statement.
 */
@DataSourceDefinition(
        name = SweetlineDataSource.NAME,
        className = "org.sweetline.schema.SweetlineDataSource",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 80,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=30",
            "fish.payara.fail-all-connections=true",
            "fish.payara.match-connections=false",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class SweetlineDataSource extends PGSimpleDataSource {

    static final String NAME = "java:app/jdbc/sweetline";
    private static final String OPTIONS = "-c TimeZone=UTC -c synchronous_commit=on -c lock_timeout=20000";

    public SweetlineDataSource() {
        setUrl(setting("sweetline.database.url"));
        setUser(setting("sweetline.database.user"));
        setPassword(setting("sweetline.database.password"));
        setReWriteBatchedInserts(true);
        setPrepareThreshold(3);
        setConnectTimeout(10);
        setSocketTimeout(120);
        setTcpKeepAlive(true);
        setApplicationName("sweetline");
        setOptions(OPTIONS + " -c statement_timeout=60000");
    }

    /** For migrations: an index over millions of rows takes as long as it takes. */
    static SweetlineDataSource patient() {
        SweetlineDataSource patient = new SweetlineDataSource();
        patient.setOptions(OPTIONS);
        patient.setSocketTimeout(0);
        return patient;
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse("");
    }
}
