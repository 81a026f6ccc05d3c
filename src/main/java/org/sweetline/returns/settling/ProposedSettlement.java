package org.sweetline.returns.settling;

import java.math.RoundingMode;
import java.util.List;
import org.sweetline.json.Json;
import org.sweetline.returns.Proposal;
import org.sweetline.returns.money.RefundMaths;

/** A settlement that waits for a second person: its row, and what it is about, for whoever shows it. */
record ProposedSettlement(long settlement, String summary, List<SettledItem> items) {
    static final String KIND = "settlement";

    static ProposedSettlement of(long id, Offer offer) {
        String currency = offer.quote().currency();
        String amount = offer.total()
                .setScale(RefundMaths.digits(currency), RoundingMode.HALF_UP)
                .toPlainString();
        String how = offer.wish().method().words().en();
        return new ProposedSettlement(
                id, how + ": " + amount + " " + currency, offer.wish().items());
    }

    static ProposedSettlement read(String body) {
        return Json.read(body, ProposedSettlement.class);
    }

    Proposal proposal() {
        return new Proposal(KIND, Json.write(this), summary);
    }
}
