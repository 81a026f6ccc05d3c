package org.sweetline.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Hands out the container's entity manager and pool, so that everybody else can take them by constructor. */
@ApplicationScoped
class DatabaseDoor {

    @Produces
    @Dependent
    @PersistenceContext(unitName = "sweetline")
    private EntityManager entityManager;

    @Produces
    @Dependent
    DataSource dataSource() {
        try {
            return InitialContext.doLookup(SweetlineDataSource.NAME);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
