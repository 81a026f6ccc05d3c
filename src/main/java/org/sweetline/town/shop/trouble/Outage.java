package org.sweetline.town.shop.trouble;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Json;

/** Keeps requests from the shop, and answers from those who asked, as the traps say. */
public final class Outage {
    private final Traps traps;

    public Outage(Traps traps) {
        this.traps = traps;
    }

    /** What is said instead of an answer; empty when the shop works. Takes its time when the shop is slow or hangs. */
    public Optional<Answer> instead() {
        traps.bite(ShopTrap.SLOW).ifPresent(Outage::dawdle);
        if (traps.isSet(ShopTrap.HANGS)) {
            hang();
            return Optional.of(Answer.hungUp());
        }
        if (traps.bite(ShopTrap.HANGS_UP).isPresent()) return Optional.of(Answer.hungUp());
        OptionalInt quiet = traps.bite(ShopTrap.TOO_MANY_REQUESTS);
        if (quiet.isPresent()) return Optional.of(tooMany(quiet.getAsInt()));
        if (traps.bite(ShopTrap.UNAVAILABLE).isPresent()) {
            return Optional.of(page(503, "<h1>Service Temporarily Unavailable</h1>"));
        }
        if (traps.bite(ShopTrap.HTML_PAGE).isPresent()) {
            return Optional.of(page(200, "<h1>There has been an error processing your request</h1>"));
        }
        return Optional.empty();
    }

    /** The shop has answered, and done what it was asked; what arrives is another matter. */
    public Answer onTheWay(Answer answer, boolean write) {
        if (write && traps.bite(ShopTrap.ANSWER_LOST).isPresent()) return Answer.hungUp();
        if (traps.bite(ShopTrap.BREAKS_OFF).isPresent()) return answer.brokenOff();
        if (traps.bite(ShopTrap.BROKEN_JSON).isPresent()) return answer.cutInHalf();
        OptionalInt trickle = traps.bite(ShopTrap.DRIBBLES);
        return trickle.isPresent() ? answer.trickling(Duration.ofMillis(trickle.getAsInt())) : answer;
    }

    private void hang() {
        try {
            traps.hangIn(ShopTrap.HANGS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void dawdle(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Answer tooMany(int seconds) {
        return Answer.json(429, Json.object("message", "Too Many Requests"))
                .with("Retry-After", Integer.toString(seconds));
    }

    private static Answer page(int status, String body) {
        return Answer.of(status, "text/html; charset=UTF-8", body.getBytes(StandardCharsets.UTF_8));
    }
}
