package org.sweetline.channels.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the wishes of the order's form, and says what is missing. */
final class WishReading {

    private static final Set<String> WANTED = Set.of("exchange", "store-credit", "refund", Draft.Wish.KEEP);
    private static final int MOST = 50;

    private final List<Draft.Wish> wishes = new ArrayList<>();
    private final Set<String> reasons;
    private final ExchangeChoices.OfOrder choices;
    private String lacking = "";

    private WishReading(Set<String> reasons, ExchangeChoices.OfOrder choices) {
        this.reasons = reasons;
        this.choices = choices;
    }

    /**
     * @param reasons the codes that may be given
     * @param choices what there is to choose from in an exchange
     */
    static WishReading of(PostedForm form, Set<String> reasons, ExchangeChoices.OfOrder choices) {
        WishReading reading = new WishReading(reasons, choices);
        form.keys("line.").forEach(place -> reading.read(form, place));
        if (reading.wishes.isEmpty()) {
            reading.lacking = "nothing";
        }
        return reading;
    }

    List<Draft.Wish> wishes() {
        return List.copyOf(wishes);
    }

    /** A key of what is wrong with them, "" when nothing is. */
    String lacking() {
        return lacking;
    }

    private void read(PostedForm form, String place) {
        int quantity = quantity(form.text("quantity." + place));
        if (quantity == 0) {
            return;
        }
        String reason = form.text("reason." + place);
        String wanted = form.text("wanted." + place);
        String line = form.text("line." + place);
        String instead = form.text("instead." + place);
        Draft.Wish wish = new Draft.Wish(line, quantity, reason, form.text("note." + place), wanted, instead);
        wishes.add(wish);
        if (!reasons.contains(reason)) {
            lacking = "reason";
        } else if (!WANTED.contains(wanted) && lacking.isEmpty()) {
            lacking = "wanted";
        } else if (wish.isExchange() && !choices.answer(wish) && lacking.isEmpty()) {
            lacking = "instead";
        }
    }

    private static int quantity(String said) {
        return said.matches("[0-9]{1,2}") ? Math.min(MOST, Integer.parseInt(said)) : 0;
    }
}
