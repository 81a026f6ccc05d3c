package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.facts.ConsentTrail;

/**
 * Looks again at what was planned hours ago, in the transaction that sends it: who said no since then is not asked, and whom
 * the answer counts for is frozen as it is now.
 */
@ApplicationScoped
class LastLook {

    private final ConsentTrail consents;
    private final Contacts contacts;
    private final SurveyRows rows;

    @Inject
    LastLook(ConsentTrail consents, Contacts contacts, SurveyRows rows) {
        this.consents = consents;
        this.contacts = contacts;
        this.rows = rows;
    }

    /** A survey whose time has come, and what it is about. */
    record Due(long survey, @Nullable Long ticket, @Nullable Long call, long customer) {}

    void at(List<Due> due) throws SQLException {
        List<Long> refusing =
                consents.refusingSurveys(due.stream().map(Due::customer).toList());
        if (!refusing.isEmpty()) {
            rows.refused(due.stream().map(Due::survey).toList(), refusing);
        }
        for (Due survey : due) {
            Optional<Contact> contact = contact(survey).filter(now -> now.agent() != null);
            if (contact.isPresent()) {
                rows.attribute(survey.survey(), contact.get());
            }
        }
    }

    private Optional<Contact> contact(Due survey) throws SQLException {
        if (survey.call() != null) {
            return contacts.ofCall(survey.call());
        }
        return survey.ticket() == null ? Optional.empty() : contacts.ofTicket(survey.ticket());
    }
}
