package org.sweetline.town;

import java.lang.System.Logger.Level;
import java.util.List;
import org.sweetline.town.ProductDoor.Reply;
import org.sweetline.town.cast.Staff;
import org.sweetline.town.wire.Json;
import org.sweetline.town.year.Year;

/** Moves the staff and the past year into the product, through its public doors, and twice does no harm. */
final class Settlement {
    static final String PASSWORD = "knit-one-purl-two";
    private static final System.Logger LOG = System.getLogger(Settlement.class.getName());
    private static final int LINES_AT_ONCE = 200;
    private static final int MOST_TRIES = 5;
    private static final int CONFLICT = 409;
    private final ProductDoor product;
    private final ReturnsTable returns;
    private final YearEnd yearEnd;
    private final TownDiary diary;

    Settlement(ProductDoor product, ReturnsTable returns, YearEnd yearEnd, TownDiary diary) {
        this.product = product;
        this.returns = returns;
        this.yearEnd = yearEnd;
        this.diary = diary;
    }

    /** Who was hired before stays as they are. */
    void hire(List<Staff> staff) {
        try {
            for (Staff person : staff) hire(person);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void settle(Year year) {
        try {
            new CareTeam(product).gather();
            if (remember("/tickets/import", year.tickets())) {
                diary.write("The past year is in: " + year.tickets().size() + " tickets", "");
            }
            remember("/call-history/import", year.calls());
            remember("/survey-answers/import", year.answers());
            new KindWords(product).hang();
            yearEnd.prepare();
            if (returns.isBare() && returns.hasOrders() && remember("/returns/import", year.returns())) {
                returns.lay();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hire(Staff person) throws InterruptedException {
        Reply invited = product.post(
                "/accounts", Json.object("email", person.email(), "name", person.name(), "role", person.role()));
        if (invited.status() == CONFLICT) return;
        if (!invited.isFine()) {
            LOG.log(Level.WARNING, "The demo account {0} was not made: {1}", person.email(), invited.status());
            return;
        }
        String link = String.valueOf(invited.json().get("link"));
        String token = link.substring(link.lastIndexOf('/') + 1);
        Reply setUp = product.postAsStranger(
                "/setup/" + token, Json.object("name", person.name(), "email", person.email(), "password", PASSWORD));
        if (!setUp.isFine()) {
            LOG.log(Level.WARNING, "The demo account {0} was not set up: {1}", person.email(), setUp.status());
        }
    }

    private boolean remember(String door, List<String> told) throws InterruptedException {
        for (int from = 0; from < told.size(); from += LINES_AT_ONCE) {
            int to = Math.min(told.size(), from + LINES_AT_ONCE);
            if (!remembered(door, String.join("\n", told.subList(from, to)) + "\n")) return false;
        }
        return true;
    }

    private boolean remembered(String door, String lines) throws InterruptedException {
        Reply reply = new Reply(0, "");
        for (int i = 0; i < MOST_TRIES; i++) {
            reply = product.postLines(door, lines);
            if (reply.isFine()) return taken(reply);
            if (reply.status() >= 400 && reply.status() < 500) break;
            Thread.sleep(500L << i);
        }
        LOG.log(Level.WARNING, "The past year was not taken in: {0}", reply.status());
        diary.write("The past year could not be told to the desk", "");
        return false;
    }

    private static boolean taken(Reply reply) {
        Object failed = reply.json().getOrDefault("failed", 0);
        if (!String.valueOf(failed).equals("0")) {
            LOG.log(
                    Level.WARNING,
                    "Lines of the past year were refused: {0}",
                    reply.json().get("errors"));
        }
        return true;
    }
}
