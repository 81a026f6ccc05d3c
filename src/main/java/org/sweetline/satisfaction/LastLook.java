package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.facts.ConsentTrail;

/**
 * Looks again at what was planned hours ago, in the transaction that sends it: who sleeps is asked in the morning, who said no
 * since then is not asked, and whom the answer counts for is frozen as it is now.
 */
@ApplicationScoped
class LastLook {

    private final ConsentTrail consents;
    private final Contacts contacts;
    private final SurveyRows rows;
    private final CustomerZones zones;

    @Inject
    LastLook(ConsentTrail consents, Contacts contacts, SurveyRows rows, CustomerZones zones) {
        this.consents = consents;
        this.contacts = contacts;
        this.rows = rows;
        this.zones = zones;
    }

    /** A survey whose time has come, and what it is about. */
    record Due(long survey, @Nullable Long ticket, @Nullable Long call, long customer) {}

    /** @return the surveys of those who are awake */
    List<Long> at(List<Due> due, SurveySettings settings, Instant now) throws SQLException {
        List<Due> awake = new ArrayList<>();
        for (Due survey : due) {
            ZoneId zone = zones.of(survey.customer()).orElse(ZoneId.of(settings.zone()));
            Instant morning = settings.awake(now, zone);
            if (morning.equals(now)) {
                awake.add(survey);
            } else {
                rows.putOff(survey.survey(), morning);
            }
        }
        look(awake);
        return awake.stream().map(Due::survey).toList();
    }

    private void look(List<Due> due) throws SQLException {
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
