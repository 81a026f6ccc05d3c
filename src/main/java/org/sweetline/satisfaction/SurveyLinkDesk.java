package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.LinkRows.OpenSurvey;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Tokens;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.PublicAddress;

/** Lets an agent hand a link to who was to be asked and has no address; whom to ask the agent can't choose (docs/adr/049). */
@ApplicationScoped
public class SurveyLinkDesk {

    private final LinkRows rows;
    private final Contacts contacts;
    private final Selection selection;
    private final SurveySettingsShelf settings;
    private final PublicAddress address;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SurveyLinkDesk(
            LinkRows rows,
            Contacts contacts,
            Selection selection,
            SurveySettingsShelf settings,
            PublicAddress address,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.selection = selection;
        this.settings = settings;
        this.address = address;
        this.audit = audit;
        this.clock = clock;
    }

    /** Its secret is shown this one time. */
    public record SurveyLinkView(String url, Instant expiresAt) {}

    private record Offer(OpenSurvey survey, Contact contact) {}

    @Transactional(rollbackOn = Throwable.class)
    boolean isOffered(TicketNumber ticket) throws SQLException {
        return offer(ticket, settings.now()).isPresent();
    }

    @Transactional(rollbackOn = Throwable.class)
    SurveyLinkView make(TicketNumber ticket, CurrentAccount by) throws SQLException {
        SurveySettings rules = settings.now();
        Offer offer = offer(ticket, rules)
                .orElseThrow(() -> new ProblemException(
                        SurveyProblem.LINK_NOT_OFFERED, "No link may be handed out for " + ticket + "."));
        String token = Tokens.fresh();
        Instant now = clock.instant();
        Instant expires = now.plus(Duration.ofDays(rules.daysValid()));
        rows.handOut(offer.survey(), offer.contact(), Tokens.hash(token), now, expires);
        audit.record(
                by,
                "made-survey-link",
                ticket.toString(),
                "survey " + offer.survey().id());
        return new SurveyLinkView(address.url(Invitation.PATH + token), expires);
    }

    private Optional<Offer> offer(TicketNumber ticket, SurveySettings rules) throws SQLException {
        if (!rows.isTicket(ticket.id())) {
            throw TicketNumber.noSuch(ticket);
        }
        Optional<OpenSurvey> survey = rules.links() ? rows.ofTicket(ticket.id()) : Optional.empty();
        if (survey.isEmpty()) {
            return Optional.empty();
        }
        Optional<Contact> contact = contact(survey.get());
        return contact.isPresent()
                        && isFresh(contact.get(), rules)
                        && selection.lacksOnlyAnAddress(contact.get(), rules)
                ? Optional.of(new Offer(survey.get(), contact.get()))
                : Optional.empty();
    }

    private Optional<Contact> contact(OpenSurvey survey) throws SQLException {
        return survey.call() == null ? contacts.ofTicket(survey.ticket()) : contacts.ofCall(survey.call());
    }

    /** What was longer ago than a link stays valid is remembered by nobody. */
    private boolean isFresh(Contact contact, SurveySettings rules) {
        return contact.over().plus(Duration.ofDays(rules.daysValid())).isAfter(clock.instant());
    }
}
