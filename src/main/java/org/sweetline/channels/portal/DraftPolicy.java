package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sweetline.returns.Fault;
import org.sweetline.returns.ReturnWords;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.policy.PolicyAdvice;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.web.pages.PageLanguage;

/** What the policy of now says to what a customer has written. */
@ApplicationScoped
class DraftPolicy {

    private final PolicyAdvice policy;
    private final ReturnWords words;
    private final PolicyReading reading;
    private final Clock clock;

    @Inject
    DraftPolicy(PolicyAdvice policy, ReturnWords words, PolicyReading reading, Clock clock) {
        this.policy = policy;
        this.words = words;
        this.reading = reading;
        this.clock = clock;
    }

    /** With the fault that each reason stands for. */
    List<AskedItem> asked(Draft draft) throws SQLException {
        Map<String, Fault> faults = words.faults();
        return draft.wishes().stream()
                .map(wish -> new AskedItem(
                        wish.line(),
                        wish.quantity(),
                        Blame.valueOf(faults.getOrDefault(wish.reason(), Fault.CUSTOMER)
                                .name())))
                .toList();
    }

    /** All that the policy says, whatever is asked for. */
    PolicyReading.Terms terms(PageLanguage language) throws SQLException {
        return reading.inForce(language);
    }

    PolicyVerdict on(long order, List<AskedItem> asked) throws SQLException {
        return policy.on(order, asked, clock.instant());
    }
}
