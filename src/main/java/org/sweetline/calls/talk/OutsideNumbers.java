package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.back.DialRules;
import org.sweetline.calls.back.DialRules.Purpose;
import org.sweetline.security.CurrentAccount;

/**
 * Asks somebody outside in three steps, each a transaction: whether that is possible now, whether the number may be
 * dialled, and then it is done. Whoever dials takes turns at the second, and nobody holds a call meanwhile.
 */
@ApplicationScoped
class OutsideNumbers {
    private final PartyDesk parties;
    private final TransferDesk transfers;
    private final DialRules rules;

    @Inject
    OutsideNumbers(PartyDesk parties, TransferDesk transfers, DialRules rules) {
        this.parties = parties;
        this.transfers = transfers;
        this.rules = rules;
    }

    /** @return the leg of the third; the same one for a repeated request */
    long add(long call, String raw, String requestKey, CurrentAccount by) throws SQLException {
        long before = parties.before(call, requestKey, by);
        return before != 0
                ? before
                : parties.add(call, rules.permit(raw, Purpose.PARTY, by).value(), requestKey, by);
    }

    /** @return the leg of the one who is asked in person; the same one for a repeated request */
    long consult(long call, TransferTarget target, String requestKey, CurrentAccount by) throws SQLException {
        long before = before(call, target, true, requestKey, by);
        return before != 0 ? before : transfers.consult(call, permitted(target, by), requestKey, by);
    }

    /** @return the leg of the one to whom the customer goes at once, 0 for the line */
    long send(long call, TransferTarget target, String requestKey, CurrentAccount by) throws SQLException {
        long before = before(call, target, false, requestKey, by);
        return before != 0 ? before : transfers.send(call, permitted(target, by), requestKey, by);
    }

    private long before(long call, TransferTarget target, boolean inPerson, String requestKey, CurrentAccount by)
            throws SQLException {
        return target instanceof TransferTarget.Outside ? transfers.before(call, inPerson, requestKey, by) : 0;
    }

    private TransferTarget permitted(TransferTarget target, CurrentAccount by) throws SQLException {
        return target instanceof TransferTarget.Outside outside
                ? new TransferTarget.Outside(
                        rules.permit(outside.number(), Purpose.TRANSFER, by).value())
                : target;
    }
}
