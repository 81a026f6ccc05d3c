package org.sweetline.town.shop;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.town.shop.trouble.Outage;
import org.sweetline.town.shop.trouble.ShopJournal;
import org.sweetline.town.shop.trouble.ShopTrap;
import org.sweetline.town.shop.trouble.Traps;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;

/** The REST API under /rest/(store view)/V1: who comes in is written down, and may meet trouble on both ways. */
final class ShopRest {
    private static final Pattern PATH = Pattern.compile("/rest(?:/\\w+)?/V1/(.*)");
    private final ShopRoutes routes;
    private final ShopGate gate;
    private final ShopJournal journal;
    private final Traps traps;
    private final Outage outage;

    ShopRest(ShopRoutes routes, ShopGate gate, ShopJournal journal, Traps traps) {
        this.routes = routes;
        this.gate = gate;
        this.journal = journal;
        this.traps = traps;
        this.outage = new Outage(traps);
    }

    Answer answer(Ask ask, String url) {
        ShopJournal.Stay stay = journal.enter(ask);
        Optional<Answer> instead = outage.instead();
        Answer answer = instead.orElseGet(
                () -> outage.onTheWay(honestly(ask, url), !ask.method().equals("GET")));
        return stay.leavesWith(answer);
    }

    private Answer honestly(Ask ask, String url) {
        try {
            Matcher path = PATH.matcher(ask.path());
            if (!path.matches()) throw Refusal.noRoute();
            boolean bearers = !traps.isSet(ShopTrap.BEARER_REFUSED);
            if (!gate.admits(ask, url + ask.path(), bearers)) throw Refusal.stranger();
            return routes.answer(ask, path.group(1));
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (IllegalArgumentException e) {
            return Refusal.misunderstood(String.valueOf(e.getMessage())).answer();
        }
    }
}
