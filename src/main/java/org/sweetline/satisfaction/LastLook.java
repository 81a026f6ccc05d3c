package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.facts.ConsentTrail;

/**
 * Looks again at what was planned hours ago, in the transaction that sends it: while surveys are off nobody is asked, nor while
 * they are off for the team, whoever it turned out to be by now is, who sleeps is asked in the morning, who said no since then is
 * not asked, and whom the answer counts for is frozen as it is now.
 */
@ApplicationScoped
class LastLook {

    private final ConsentTrail consents;
    private final Contacts contacts;
    private final Selection selection;
    private final TeamRuleShelf teams;
    private final SurveyRows rows;
    private final CustomerZones zones;

    @Inject
    LastLook(
            ConsentTrail consents,
            Contacts contacts,
            Selection selection,
            TeamRuleShelf teams,
            SurveyRows rows,
            CustomerZones zones) {
        this.consents = consents;
        this.contacts = contacts;
        this.selection = selection;
        this.teams = teams;
        this.rows = rows;
        this.zones = zones;
    }

    /**
     * A survey whose time has come, and what it is about.
     *
     * @param team the one of when it was planned
     */
    record Due(
            long survey,
            @Nullable Long ticket,
            @Nullable Long call,
            long customer,
            @Nullable Long team) {

        Due of(long other) {
            return new Due(survey, ticket, call, other, team);
        }
    }

    /** @return the surveys of those who are awake */
    List<Long> at(List<Due> due, SurveySettings settings, Instant now) throws SQLException {
        if (!settings.asks()) {
            rows.callOff(due.stream().map(Due::survey).toList(), Suppression.SWITCHED_OFF);
            return List.of();
        }
        Set<Long> silent = teams.silent();
        List<Due> awake = new ArrayList<>();
        for (Due planned : due) {
            Optional<Due> survey = settle(planned, settings, silent);
            if (survey.isPresent() && isAwake(survey.get(), settings, now)) {
                awake.add(survey.get());
            }
        }
        refuse(awake);
        return awake.stream().map(Due::survey).toList();
    }

    private void refuse(List<Due> due) throws SQLException {
        List<Long> refusing =
                consents.refusingSurveys(due.stream().map(Due::customer).toList());
        if (!refusing.isEmpty()) {
            rows.refused(due.stream().map(Due::survey).toList(), refusing);
        }
    }

    private boolean isAwake(Due survey, SurveySettings settings, Instant now) throws SQLException {
        Instant morning = settings.awake(now, zones.of(survey.customer()));
        if (!morning.equals(now)) {
            rows.putOff(survey.survey(), morning);
        }
        return morning.equals(now);
    }

    /** Empty when it turned out to be somebody who is not asked, or of a team whose customers are not. */
    private Optional<Due> settle(Due survey, SurveySettings settings, Set<Long> silent) throws SQLException {
        Optional<Contact> found = contact(survey);
        Optional<Suppression> against = reasonAgainst(survey, found, settings, silent);
        if (against.isPresent()) {
            rows.callOff(List.of(survey.survey()), against.get());
            return Optional.empty();
        }
        if (found.isEmpty()) {
            return Optional.of(survey);
        }
        Contact contact = found.get();
        @Nullable Long theirs = contact.customer();
        boolean another = isAnothers(survey, contact);
        if (another) {
            rows.turnTo(survey.survey(), contact, selection.goesByText(contact, settings));
        }
        if (contact.agent() != null) {
            rows.attribute(survey.survey(), contact);
        }
        return Optional.of(another && theirs != null ? survey.of(theirs) : survey);
    }

    private Optional<Suppression> reasonAgainst(
            Due survey, Optional<Contact> found, SurveySettings settings, Set<Long> silent) throws SQLException {
        if (found.isPresent() && isAnothers(survey, found.get())) {
            return selection.reasonAgainst(found.get(), settings);
        }
        Long team = found.filter(contact -> contact.agent() != null).isPresent()
                ? found.get().team()
                : survey.team();
        boolean asks = team == null || !silent.contains(team);
        return asks ? Optional.empty() : Optional.of(Suppression.TEAM_NOT_ASKED);
    }

    private static boolean isAnothers(Due survey, Contact contact) {
        @Nullable Long theirs = contact.customer();
        return theirs == null || theirs != survey.customer();
    }

    private Optional<Contact> contact(Due survey) throws SQLException {
        if (survey.call() != null) {
            return contacts.ofCall(survey.call());
        }
        return survey.ticket() == null ? Optional.empty() : contacts.ofTicket(survey.ticket());
    }
}
