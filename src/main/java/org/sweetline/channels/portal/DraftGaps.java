package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.sweetline.returns.ReturnWords;

/** What is still missing or not possible in what a customer has written, before it can be sent. */
@ApplicationScoped
class DraftGaps {

    private static final Set<String> WANTED = Set.of("exchange", "store-credit", "refund", Draft.Wish.KEEP);

    private final ReturnWords words;
    private final ExchangeChoices choices;
    private final DraftPolicy policy;

    @Inject
    DraftGaps(ReturnWords words, ExchangeChoices choices, DraftPolicy policy) {
        this.words = words;
        this.choices = choices;
        this.policy = policy;
    }

    /** A key of the first one, "" when there is none. */
    String first(Visit visit, Draft draft) throws SQLException {
        List<Draft.Wish> wishes = draft.wishes();
        if (wishes.isEmpty()) {
            return "nothing";
        }
        Set<String> reasons = words.faults().keySet();
        if (!wishes.stream().allMatch(wish -> reasons.contains(wish.reason()))) {
            return "reason";
        }
        if (!wishes.stream().allMatch(wish -> WANTED.contains(wish.wanted()))) {
            return "wanted";
        }
        if (!isChosen(visit, wishes)) {
            return "instead";
        }
        return mayKeep(visit, draft) ? "" : "keep";
    }

    private boolean isChosen(Visit visit, List<Draft.Wish> wishes) throws SQLException {
        List<Draft.Wish> exchanges =
                wishes.stream().filter(Draft.Wish::isExchange).toList();
        return exchanges.isEmpty() || exchanges.stream().allMatch(choices.of(visit.orderId())::answer);
    }

    private boolean mayKeep(Visit visit, Draft draft) throws SQLException {
        return draft.wishes().stream().noneMatch(Draft.Wish::keeps)
                || policy.on(visit.orderId(), policy.asked(draft)).keepItem();
    }
}
