package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.returns.ReturnDeadlines;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.ReturnWords;
import org.sweetline.returns.letters.ReturnVocabulary;
import org.sweetline.returns.pages.ReturnItemView;
import org.sweetline.returns.pages.ReturnSheet;
import org.sweetline.returns.pages.ReturnView;
import org.sweetline.returns.pages.Withheld;
import org.sweetline.returns.photos.ReturnPhotos;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** How one return stands, as its customer sees it, and what they can do about it. */
@ApplicationScoped
class StatusPage {

    private final OrderReturns returns;
    private final ReturnSheet sheet;
    private final ReturnPhotos photos;
    private final ReturnVocabulary vocabulary;
    private final ExchangeChoices choices;
    private final Clock clock;

    @Inject
    StatusPage(
            OrderReturns returns,
            ReturnSheet sheet,
            ReturnPhotos photos,
            ReturnVocabulary vocabulary,
            ExchangeChoices choices,
            Clock clock) {
        this.returns = returns;
        this.sheet = sheet;
        this.photos = photos;
        this.vocabulary = vocabulary;
        this.choices = choices;
        this.clock = clock;
    }

    /** What somebody may do now. Whoever only knows the ZIP code looks, and touches nothing. */
    record Deeds(boolean answer, boolean appeal, boolean cancel, boolean label) {}

    /**
     * A line, with the words for what was decided and found; "" where there is nothing to say.
     *
     * @param options which size and colour it is
     * @param instead what they would like for it in an exchange
     * @param denied how many are not to come back, whole or in part
     * @param refused how many came back in vain, or are said not to have come back
     */
    record Row(
            ReturnItemView item,
            String options,
            String reason,
            String instead,
            int denied,
            String denial,
            int refused,
            String refusal) {}

    Map<String, Object> of(Visit visit, ReturnNumber number, PageLanguage language) throws SQLException {
        ReturnView view = view(visit, number);
        ReturnState state = Words.parse(ReturnState.class, "state", view.state());
        Map<String, String> denials = vocabulary.all(ReturnWords.Kind.DENIAL, language);
        Map<String, String> reasons = vocabulary.all(ReturnWords.Kind.REASON, language);
        ExchangeChoices.OfOrder bought = choices.of(visit.orderId());
        Map<String, Object> model = new HashMap<>();
        model.put("view", view);
        model.put("now", now(view, state));
        model.put("confirmDays", ReturnDeadlines.CONFIRMATION.toDays());
        model.put("tone", Tone.of(state));
        model.put("steps", Steps.of(state, sends(view)));
        model.put(
                "rows",
                view.items().stream()
                        .map(item -> row(item, bought.bought(item.line()), reasons, denials))
                        .toList());
        model.put("photos", visit.proof().confirms() ? photos.ofCustomer(number) : List.of());
        model.put("appealPhotos", visit.proof().confirms() ? photos.ofAppeal(number) : List.of());
        model.put("mostPhotos", DraftPhotos.MOST);
        model.put("mine", visit.proof().confirms());
        model.put("can", deeds(visit, view, state));
        model.put("ease", returns.ease(number));
        model.put("note", returns.note(number));
        model.put("form", visit.form());
        return model;
    }

    private static String now(ReturnView view, ReturnState state) {
        boolean heard = view.appeal() != null && view.appeal().outcome() != null;
        return now(state, heard, view.items().stream().anyMatch(item -> refused(item) > 0));
    }

    /** Nobody can object a second time, and what was paid is not all where something was refused. */
    static String now(ReturnState state, boolean heard, boolean refused) {
        String more = switch (state) {
            case REJECTED -> heard ? ".again" : "";
            case RESOLVED -> refused ? ".part" : "";
            default -> "";
        };
        return "now." + Words.of(state) + more;
    }

    ReturnView view(Visit visit, ReturnNumber number) throws SQLException {
        returns.requireOf(visit, number);
        return sheet.get(number, false);
    }

    private Deeds deeds(Visit visit, ReturnView view, ReturnState state) {
        if (!visit.proof().confirms()) {
            return new Deeds(false, false, false, false);
        }
        boolean quiet = view.inquiry().equals("none") && view.closure().equals("open");
        boolean inTime = view.appealUntil() != null && clock.instant().isBefore(view.appealUntil());
        boolean refused = view.items().stream().anyMatch(item -> item.denial() != null || refused(item) > 0);
        boolean onceOnly = view.appeal() == null || view.appeal().outcome() == null;
        boolean mayCancel = switch (state) {
            case UNCONFIRMED, REQUESTED, NEEDS_INFO, IN_REVIEW, AUTHORIZED, PARTIALLY_AUTHORIZED -> true;
            default -> false;
        };
        boolean label = switch (state) {
            case AUTHORIZED, PARTIALLY_AUTHORIZED, IN_TRANSIT, PARTIALLY_RECEIVED -> sends(view);
            default -> false;
        };
        return new Deeds(state == ReturnState.NEEDS_INFO, quiet && inTime && refused && onceOnly, mayCancel, label);
    }

    private static boolean sends(ReturnView view) {
        return view.items().stream()
                .anyMatch(item -> !item.decided() || item.authorized() > 0 && !"keep-item".equals(item.given()));
    }

    private static int refused(ReturnItemView item) {
        return item.inspected() - item.accepted() + Withheld.of(item).pieces();
    }

    private static Row row(
            ReturnItemView item, String bought, Map<String, String> reasons, Map<String, String> denials) {
        String found = item.inspections().stream()
                .map(ReturnItemView.InspectionView::denial)
                .filter(denial -> denial != null && !denial.isEmpty())
                .reduce(Withheld.of(item).denial(), (earlier, later) -> later);
        boolean denied = item.denial() != null;
        return new Row(
                item,
                item.options().isEmpty() ? bought : item.options(),
                reasons.getOrDefault(item.reason(), ""),
                item.instead() == null ? "" : item.instead().name(),
                denied ? item.requested() - item.authorized() : 0,
                denied ? denials.getOrDefault(item.denial(), "") : "",
                refused(item),
                denials.getOrDefault(found, ""));
    }
}
