package org.sweetline.returns.past;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Finding.Grade;
import org.sweetline.returns.Objection;
import org.sweetline.returns.Resolution;
import org.sweetline.returns.ReturnChannel;
import org.sweetline.returns.ReturnWords.Kind;
import org.sweetline.returns.settling.SettlementMethod;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** Whether a line of the import can have happened so. */
final class PastReturnCheck {

    private static final int MOST_ITEMS = 200;
    private static final int LONGEST = 4_000;
    private static final int LONGEST_AMOUNT = 15;
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private final Map<Kind, Set<String>> words;

    PastReturnCheck(Map<Kind, Set<String>> words) {
        this.words = words;
    }

    void check(PastReturn past) {
        Asked.line("key", past.key(), 100);
        Asked.line("order", past.order(), 100);
        Words.parse(ReturnChannel.class, "channel", past.channel());
        require(past.requestedAt() != null && past.requestedAt().isAfter(FIRST), "requestedAt", "must be a time");
        follows("decidedAt", past.decidedAt(), past.requestedAt());
        require(
                past.items() != null && !past.items().isEmpty() && past.items().size() <= MOST_ITEMS,
                "items",
                "are missing");
        Set<String> lines = new HashSet<>();
        for (PastReturnItem item : past.items()) {
            require(item != null, "items", "must not be empty");
            require(lines.add(Asked.line("line", item.line(), 100)), "items", "must name each line once");
            item(item, past);
        }
        if (past.settledAt() != null) {
            Words.parse(SettlementMethod.class, "method", past.method() == null ? "" : past.method());
            follows("settledAt", past.settledAt(), past.decidedAt());
        }
        money("refunded", past.refunded());
        money("labelCost", past.labelCost());
        if (past.appeal() != null) {
            appeal(past.appeal(), past);
        }
    }

    private void item(PastReturnItem item, PastReturn past) {
        require(item.quantity() >= 1, "quantity", "must be at least 1");
        require(item.authorized() >= 0 && item.authorized() <= item.quantity(), "authorized", "is more than asked for");
        require(item.received() >= 0 && item.received() <= item.authorized(), "received", "is more than authorized");
        require(item.accepted() >= 0 && item.accepted() <= item.received(), "accepted", "is more than received");
        require(item.note() == null || item.note().length() <= LONGEST, "note", "is too long");
        Words.parse(Resolution.class, "wanted", item.wanted());
        word(Kind.REASON, "reason", item.reason(), true);
        word(Kind.DENIAL, "denial", item.denial(), item.authorized() < item.quantity());
        if (item.authorized() > 0) {
            Words.parse(Resolution.class, "given", item.given() == null ? "" : item.given());
        }
        if (item.received() > 0) {
            follows("receivedAt", past.receivedAt(), past.decidedAt());
            follows("inspectedAt", past.inspectedAt(), past.receivedAt());
            Words.parse(Grade.class, "grade", item.grade() == null ? "" : item.grade());
        }
        require(!item.isKept() || item.received() == 0, "received", "is nothing for what the customer kept");
        word(Kind.CONDITION, "condition", item.condition(), item.received() > 0);
        word(Kind.DISPOSITION, "disposition", item.disposition(), item.received() > 0);
        word(Kind.DENIAL, "rejection", item.rejection(), item.accepted() < item.received());
    }

    private static void appeal(PastAppeal appeal, PastReturn past) {
        Asked.text("appeal", appeal.text(), LONGEST);
        Words.parse(Objection.Outcome.class, "outcome", appeal.outcome());
        follows("appeal", appeal.at(), past.decidedAt());
        follows("appeal", appeal.decidedAt(), appeal.at());
    }

    private void word(Kind kind, String field, @Nullable String code, boolean wanted) {
        require((code != null) == wanted, field, wanted ? "is missing" : "belongs to what is not there");
        require(code == null || words.getOrDefault(kind, Set.of()).contains(code), field, "is no word of the list");
    }

    private static void money(String field, @Nullable BigDecimal amount) {
        boolean possible = amount == null
                || amount.signum() >= 0
                        && amount.scale() >= 0
                        && amount.scale() <= 4
                        && amount.precision() <= LONGEST_AMOUNT;
        require(possible, field, "must be an amount of money");
    }

    private static void follows(String field, @Nullable Instant at, @Nullable Instant before) {
        require(
                at != null && before != null && !at.isBefore(before) && at.isBefore(LAST),
                field,
                "must be a time, and not before what came first");
    }

    private static void require(boolean fulfilled, String field, String otherwise) {
        if (!fulfilled) {
            throw ProblemException.invalid(field, otherwise);
        }
    }
}
