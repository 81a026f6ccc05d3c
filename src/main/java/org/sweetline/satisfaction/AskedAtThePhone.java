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
 * Asks for a key whom the dice of surveys fall for, unless they want no surveys or were asked lately, known or not. Who is left
 * out here is left out when the call's survey is planned, for the same dice are thrown then, and is counted with the reason.
 */
@ApplicationScoped
class AskedAtThePhone implements RatingChoice {

    private static final String CUSTOMER = "select customer_id from desk_call where id = ? and customer_id is not null";

    private final SurveySettingsShelf settings;
    private final ConsentTrail consents;
    private final KnownAddresses addresses;
    private final UnknownCallers unknown;
    private final Statements statements;

    @Inject
    AskedAtThePhone(
            SurveySettingsShelf settings,
            ConsentTrail consents,
            KnownAddresses addresses,
            UnknownCallers unknown,
            Statements statements) {
        this.settings = settings;
        this.consents = consents;
        this.addresses = addresses;
        this.unknown = unknown;
        this.statements = statements;
    }

    @Override
    public boolean asks(Call call) throws SQLException {
        SurveySettings now = settings.now();
        return now.asks() && Selection.dice(Contact.keyOfCall(call.id())) < now.share() && mayAsk(call.id(), now);
    }

    private boolean mayAsk(long call, SurveySettings now) throws SQLException {
        Optional<Long> customer = statements.first(CUSTOMER, row -> row.getLong(1), call);
        return customer.isEmpty()
                ? !unknown.wereAskedLately(call, now.daysBetween())
                : !consents.refusesSurveys(customer.get())
                        && !addresses.isAskedLately(customer.get(), now.daysBetween());
    }
}
