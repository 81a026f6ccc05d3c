package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.facts.ConsentChannel;
import org.sweetline.people.facts.ConsentDesk;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/**
 * Keeps who wants no texts.
 *
 * <p>A wish is of one number: whoever forges a sender silences no other. What the customer had agreed to be sent by text
 * is withdrawn with it, and is not given back when the number wants texts again; that has to be asked.
 */
@ApplicationScoped
public class OptOutDesk {

    private final OptOuts optOuts;
    private final ConsentDesk consents;
    private final AuditTrail audit;

    @Inject
    OptOutDesk(OptOuts optOuts, ConsentDesk consents, AuditTrail audit) {
        this.optOuts = optOuts;
        this.consents = consents;
        this.audit = audit;
    }

    /** They sent us a word; said twice it counts once. */
    @Transactional(rollbackOn = Throwable.class)
    public void said(String number, Optional<Long> customer, OptOutWord word, String spelled) throws SQLException {
        switch (word) {
            case STOP -> stop(number, customer, OptOut.Way.WORD, spelled);
            case START -> optOuts.drop(number);
            case HELP -> {
                // The network answers it by itself, and it stands on the ticket for a person to see.
            }
        }
    }

    /** The network refused a text because they had told it so. */
    @Transactional(rollbackOn = Throwable.class)
    public void refused(String number, Optional<Long> customer) throws SQLException {
        stop(number, customer, OptOut.Way.NETWORK, "");
    }

    /** They told one of the team. */
    @Transactional(rollbackOn = Throwable.class)
    public void told(CustomerNumber customer, String number, CurrentAccount by) throws SQLException {
        if (optOuts.add(number, OptOut.Way.DESK, "")) {
            audit.record(by, "stopped texts", customer.toString(), "");
        }
    }

    /** What they told the network only they can take back: it would refuse our texts all the same. */
    @Transactional(rollbackOn = Throwable.class)
    public void takenBack(CustomerNumber customer, String number, CurrentAccount by) throws SQLException {
        Optional<OptOut> standing = optOuts.of(number);
        if (standing.isPresent() && standing.get().how() != OptOut.Way.DESK) {
            throw new ProblemException(
                    TextProblem.OPT_OUT_IS_THEIRS, "They stopped texts themselves; they start them again with START.");
        }
        if (optOuts.drop(number)) {
            audit.record(by, "allowed texts", customer.toString(), "");
        }
    }

    private void stop(String number, Optional<Long> customer, OptOut.Way how, String word) throws SQLException {
        if (optOuts.add(number, how, word.strip().toUpperCase(Locale.ROOT)) && customer.isPresent()) {
            consents.withdrawn(customer.get(), ConsentChannel.SMS);
        }
    }
}
