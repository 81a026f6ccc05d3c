package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.problem.ProblemType;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/**
 * Texts that were not written because of where they would have gone, or how many there were: what somebody tries with a
 * stolen session is on the audit trail, as calls are. It is put down once the transaction that refused is over.
 */
@ApplicationScoped
class RefusedTexts {
    private static final String ACTION = "was refused to text";

    private final TextConfig config;
    private final AuditTrail audit;

    @Inject
    RefusedTexts(TextConfig config, AuditTrail audit) {
        this.config = config;
        this.audit = audit;
    }

    interface Attempt<T> {
        T make() throws SQLException;
    }

    /**
     * @param numbers those of the customer, the usual one first
     * @param named the one to be texted; null for the usual one
     */
    <T> T told(CurrentAccount by, Attempt<List<TextingNumber>> numbers, @Nullable String named, Attempt<T> text)
            throws SQLException {
        try {
            return text.make();
        } catch (ProblemException refused) {
            if (isTold(refused.type())) {
                audit.record(by, ACTION, number(numbers, named), refused.type().slug());
            }
            throw refused;
        }
    }

    /** For a text that nobody of ours wrote, in the transaction that gives it up. */
    void told(WantedText wanted, ProblemType why) {
        audit.recordUnnamed("texts", ACTION, wanted.number().ending(), why.slug());
    }

    private static boolean isTold(ProblemType why) {
        return why == TextProblem.NOT_TEXTED || why == TextProblem.TOO_MANY;
    }

    private String number(Attempt<List<TextingNumber>> numbers, @Nullable String named) throws SQLException {
        Optional<PhoneNumber> meant = named == null || named.isBlank()
                ? numbers.make().stream().findFirst().map(usual -> new PhoneNumber(usual.number()))
                : PhoneNumber.parse(named, config.home());
        return meant.map(PhoneNumber::ending).orElse("");
    }
}
