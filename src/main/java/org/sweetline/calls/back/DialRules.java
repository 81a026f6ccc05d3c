package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sweetline.calls.hours.PhoneBlockList;
import org.sweetline.contact.NumberKind;
import org.sweetline.contact.NumberPlan;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/**
 * What may be dialled from here. A stolen session is worth as much as the calls it can place, so every call to an outside
 * number asks here first (texts ask {@code tickets.texts}, by the same list): countries on a list, nothing that costs extra, so many an hour, each on the audit trail.
 */
@ApplicationScoped
public class DialRules {

    /** What somebody wants to dial for. */
    public enum Purpose {
        CALL,
        CALLBACK,
        TRANSFER,
        PARTY,
        OWN_PHONE
    }

    private static final int SHOWN_DIGITS = 4;
    private static final int LONGEST = 40;

    private final DialConfig config;
    private final DialLedger ledger;
    private final AuditTrail audit;
    private final PhoneBlockList blocked;

    @Inject
    DialRules(DialConfig config, DialLedger ledger, AuditTrail audit, PhoneBlockList blocked) {
        this.config = config;
        this.ledger = ledger;
        this.audit = audit;
        this.blocked = blocked;
    }

    /**
     * The number as it is dialled. Counted against the limits in a transaction of its own, whatever becomes of the call:
     * asked before the transaction that holds the call or a phone, for who holds one would wait here for all who dial.
     *
     * @throws ProblemException NUMBER_NOT_DIALLED or TOO_MANY_CALLS, with the reason in words
     */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = ProblemException.class)
    public PhoneNumber permit(String raw, Purpose purpose, CurrentAccount by) throws SQLException {
        Optional<DialRefusal> refusal = refusal(raw);
        if (refusal.isEmpty()) {
            refusal = ledger.overLimit(by.id());
        }
        ledger.note(written(raw), by.id(), purpose, refusal);
        audit.record(
                by, action(refusal), ending(raw), refusal.map(DialRefusal::name).orElse(purpose.name()));
        refusal.ifPresent(why -> {
            throw why.problem();
        });
        return PhoneNumber.parse(raw, config.home()).orElseThrow();
    }

    /** Who has placed as many calls as one person may in an hour. Nothing is counted or written by asking. */
    Set<Long> atLimit() throws SQLException {
        return ledger.atLimit();
    }

    /**
     * As {@link #permit}, for a callback whose turn it is, in the transaction that gives it to the agent. A limit leaves
     * nothing behind: nobody asked for the call, and the line sees by itself who may call next. A number that was blocked
     * meanwhile is not called by turns; who takes the callback by hand means it.
     */
    Optional<DialRefusal> permitTurn(String number, long account) throws SQLException {
        Optional<DialRefusal> refusal =
                blocked.blocks(number) ? Optional.of(DialRefusal.BLOCKED) : speaksAgainst(number, account);
        if (refusal.filter(DialRefusal::passes).isEmpty()) {
            noteCallback(number, account, refusal);
        }
        return refusal;
    }

    /** The same for an agent who takes it themselves. */
    Optional<DialRefusal> permitByHand(String number, long account) throws SQLException {
        Optional<DialRefusal> refusal = speaksAgainst(number, account);
        noteCallback(number, account, refusal);
        return refusal;
    }

    private Optional<DialRefusal> speaksAgainst(String number, long account) throws SQLException {
        Optional<DialRefusal> refusal = refusal(number);
        return refusal.isPresent() ? refusal : ledger.overLimit(account);
    }

    private void noteCallback(String number, long account, Optional<DialRefusal> refusal) throws SQLException {
        ledger.note(number, account, Purpose.CALLBACK, refusal);
        audit.recordUnnamed(
                "callbacks",
                action(refusal),
                ending(number),
                refusal.map(DialRefusal::name).orElse("account " + account));
    }

    private static String action(Optional<DialRefusal> refusal) {
        return refusal.isEmpty() ? "dialled" : "was refused to dial";
    }

    /** The number that a caller's keys mean, of those that may be dialled. Who shows none may be of any country that we call. */
    Optional<PhoneNumber> keyed(String digits, String caller) {
        Stream<String> others = caller.isEmpty() ? config.countries().stream().sorted() : Stream.empty();
        return Stream.concat(
                        KeyedNumber.readings(digits, caller, config.home()),
                        others.flatMap(country -> KeyedNumber.asDialled(digits, country).stream()))
                .filter(number -> refusal(number.value()).isEmpty())
                .findFirst();
    }

    /** What the number itself has against it. */
    public Optional<DialRefusal> refusal(String raw) {
        NumberKind kind = NumberPlan.kind(raw, config.home(), config.countries());
        if (kind != NumberKind.ORDINARY) {
            return Optional.of(DialRefusal.of(kind));
        }
        PhoneNumber number = PhoneNumber.parse(raw, config.home()).orElseThrow();
        if (number.value().equals(config.ownNumber())) {
            return Optional.of(DialRefusal.OWN_NUMBER);
        }
        return config.countries().contains(NumberPlan.country(number))
                ? Optional.empty()
                : Optional.of(DialRefusal.OTHER_COUNTRY);
    }

    private String written(String raw) {
        String text =
                PhoneNumber.parse(raw, config.home()).map(PhoneNumber::value).orElse(raw.replaceAll("[^0-9+]", ""));
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** The trail outlives an erasure, so it does not keep whole numbers. */
    private String ending(String raw) {
        String digits = written(raw);
        return digits.length() <= SHOWN_DIGITS ? digits : "…" + digits.substring(digits.length() - SHOWN_DIGITS);
    }
}
