package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.CRC32;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.CustomerLock;
import org.sweetline.people.facts.ConsentChannel;
import org.sweetline.people.facts.ConsentPurpose;
import org.sweetline.people.facts.ConsentTrail;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.texts.TextDesk;

/** Decides whether a contact is asked. The first reason not to is the one that is counted. */
@ApplicationScoped
class Selection {

    private final Statements statements;
    private final ConsentTrail consents;
    private final TextDesk texts;
    private final KnownAddresses addresses;
    private final TeamRuleShelf teams;

    @Inject
    Selection(
            Statements statements,
            ConsentTrail consents,
            TextDesk texts,
            KnownAddresses addresses,
            TeamRuleShelf teams) {
        this.statements = statements;
        this.consents = consents;
        this.texts = texts;
        this.addresses = addresses;
        this.teams = teams;
    }

    Optional<Suppression> reasonAgainst(Contact contact, SurveySettings settings) throws SQLException {
        TeamRule rule = teams.of(contact.team());
        Optional<Suppression> inTheContact = reasonInTheContact(contact, settings, rule);
        if (inTheContact.isPresent()) {
            return inTheContact;
        }
        return hasNoAddress(contact, settings)
                ? Optional.of(Suppression.NO_ADDRESS)
                : reasonInTheCustomer(contact, settings, rule);
    }

    /** Whom everything speaks for but that they have no address: the dice as well, so nobody of the team picks them. */
    boolean lacksOnlyAnAddress(Contact contact, SurveySettings settings) throws SQLException {
        TeamRule rule = teams.of(contact.team());
        return reasonInTheContact(contact, settings, rule).isEmpty()
                && hasNoAddress(contact, settings)
                && reasonInTheCustomer(contact, settings, rule).isEmpty();
    }

    private Optional<Suppression> reasonInTheContact(Contact contact, SurveySettings settings, TeamRule rule)
            throws SQLException {
        if (!settings.asks()) {
            return Optional.of(Suppression.SWITCHED_OFF);
        }
        if (contact.agent() == null) {
            return Optional.of(Suppression.NOBODY_OF_US);
        }
        if (contact.customer() == null || contact.automatic() || addresses.isOneOfUs(contact.email())) {
            return Optional.of(Suppression.NO_CUSTOMER);
        }
        if (contact.unheard()) {
            return Optional.of(Suppression.NOT_HEARD);
        }
        return rule.asks() ? Optional.empty() : Optional.of(Suppression.TEAM_NOT_ASKED);
    }

    private boolean hasNoAddress(Contact contact, SurveySettings settings) throws SQLException {
        return contact.email().isEmpty() && !goesByText(contact, settings);
    }

    private Optional<Suppression> reasonInTheCustomer(Contact contact, SurveySettings settings, TeamRule rule)
            throws SQLException {
        Long customer = contact.customer();
        if (customer == null) {
            return Optional.of(Suppression.NO_CUSTOMER);
        }
        if (consents.refusesSurveys(customer)) {
            return Optional.of(Suppression.OPTED_OUT);
        }
        if (wasAskedLately(customer, settings)) {
            return Optional.of(Suppression.THROTTLED);
        }
        boolean chosen = dice(contact.key()) < rule.shareOf(settings);
        return chosen ? Optional.empty() : Optional.of(Suppression.SAMPLED_OUT);
    }

    /**
     * Who called is asked on the phone they hold, and whoever has no address; but only those who agreed to it,
     * on a number that texts reach: the others are asked by mail.
     */
    boolean goesByText(Contact contact, SurveySettings settings) throws SQLException {
        Long customer = contact.customer();
        return settings.texts()
                && customer != null
                && !contact.phone().isEmpty()
                && (contact.call() != null || contact.email().isEmpty())
                && consents.isGiven(customer, ConsentPurpose.SURVEY, ConsentChannel.SMS)
                && isReached(contact.phone());
    }

    private boolean isReached(String phone) throws SQLException {
        Optional<PhoneNumber> number = PhoneNumber.parse(phone, "US");
        return number.isPresent() && texts.reaches(number.get());
    }

    /** From 0 to 99, the same for the same contact always. */
    static int dice(String key) {
        CRC32 hash = new CRC32();
        hash.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % 100);
    }

    private boolean wasAskedLately(long customer, SurveySettings settings) throws SQLException {
        CustomerLock.holdIfThere(statements, customer);
        return addresses.isAskedLately(customer, settings.daysBetween());
    }
}
