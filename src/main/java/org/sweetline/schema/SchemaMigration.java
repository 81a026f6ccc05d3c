package org.sweetline.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the state that this version needs. */
@ApplicationScoped
public class SchemaMigration {

    private final DataSource dataSource;

    @Inject
    SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Forward only, and safe to call at each start and from several nodes at once. */
    public void migrate() {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
