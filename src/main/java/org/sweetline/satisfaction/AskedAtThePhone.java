package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.after.RatingChoice;
import org.sweetline.people.facts.ConsentTrail;
import org.sweetline.schema.Statements;

/**
 * Asks for a key whom the dice of surveys fall for, unless customers of their team are not asked, they want no surveys or were
 * asked lately, known or not. Who is left out here is left out when the call's survey is planned, for the same rules hold and the
 * same dice are thrown then, and is counted with the reason.
 */
@ApplicationScoped
class AskedAtThePhone implements RatingChoice {

    private static final String CUSTOMER = "select customer_id from desk_call where id = ? and customer_id is not null";

    private final SurveySettingsShelf settings;
    private final ConsentTrail consents;
    private final KnownAddresses addresses;
    private final UnknownCallers unknown;
    private final Contacts contacts;
    private final TeamRuleShelf teams;
    private final Statements statements;

    @Inject
    AskedAtThePhone(
            SurveySettingsShelf settings,
            ConsentTrail consents,
            KnownAddresses addresses,
            UnknownCallers unknown,
            Contacts contacts,
            TeamRuleShelf teams,
            Statements statements) {
        this.settings = settings;
        this.consents = consents;
        this.addresses = addresses;
        this.unknown = unknown;
        this.contacts = contacts;
        this.teams = teams;
        this.statements = statements;
    }

    @Override
    public boolean asks(Call call) throws SQLException {
        return asks(call.id());
    }

    boolean asks(long call) throws SQLException {
        SurveySettings now = settings.now();
        return now.asks() && isChosen(call, now) && mayAsk(call, now);
    }

    private boolean isChosen(long call, SurveySettings now) throws SQLException {
        TeamRule rule = teams.of(contacts.teamOfCall(call).orElse(null));
        return rule.asks() && Selection.dice(Contact.keyOfCall(call)) < rule.shareOf(now);
    }

    private boolean mayAsk(long call, SurveySettings now) throws SQLException {
        Optional<Long> customer = statements.first(CUSTOMER, row -> row.getLong(1), call);
        return customer.isEmpty()
                ? !unknown.wereAskedLately(call, now.daysBetween())
                : !consents.refusesSurveys(customer.get())
                        && !addresses.isAskedLately(customer.get(), now.daysBetween());
    }
}
