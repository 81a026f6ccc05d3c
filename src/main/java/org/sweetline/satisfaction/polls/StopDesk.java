package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.sweetline.people.facts.ConsentDesk;
import org.sweetline.schema.Statements;

/** Whoever was invited wants no more news from us, polls among them. */
@ApplicationScoped
public class StopDesk {

    private static final String CUSTOMER =
            "select living_customer(customer_id) from poll_link where id = ? and invited and customer_id is not null";

    private final Statements statements;
    private final ConsentDesk consents;

    @Inject
    StopDesk(Statements statements, ConsentDesk consents) {
        this.statements = statements;
        this.consents = consents;
    }

    /** Nothing happens by a link that somebody asked for: those were not sent as news. */
    @Transactional(rollbackOn = Throwable.class)
    public void stop(VoteLink link) throws SQLException {
        for (long customer : statements.list(CUSTOMER, row -> row.getLong(1), link.id())) {
            consents.wantsNoNews(customer);
        }
    }
}
