package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.channels.shop.ShopClient.CommentToWrite;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.events.NotYet;
import org.sweetline.orders.writing.ShopWrite;
import org.sweetline.orders.writing.ShopWriteState;
import org.sweetline.orders.writing.ShopWriteStep;
import org.sweetline.orders.writing.ShopWrites;

/**
 * Brings a comment to the shop, once. Magento knows no key of a request, so what may have arrived is looked for by its
 * marker before it is sent again, and not before a request that is still under way must have ended.
 */
@ApplicationScoped
class CommentPost {

    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final ShopLine line;
    private final ShopWrites writes;
    private final ShopWriteStep step;
    private final Clock clock;

    @Inject
    CommentPost(ShopLine line, ShopWrites writes, ShopWriteStep step, Clock clock) {
        this.line = line;
        this.writes = writes;
        this.step = step;
        this.clock = clock;
    }

    void bring(long id) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        Optional<ShopWrite> found = writes.find(id).filter(ShopWrite::isOpen);
        if (found.isEmpty()) {
            return;
        }
        ShopWrite write = found.get();
        if (!write.shop().equals(MagentoOrderReader.SHOP)) {
            step.is(ShopWriteState.FAILED, id, "This shop takes no comments from here");
        } else if (write.state() == ShopWriteState.UNKNOWN && hasArrived(write)) {
            step.sent(id);
        } else if (step.posting(id)) {
            post(write);
        }
    }

    private boolean hasArrived(ShopWrite write) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        List<String> texts = ask(shop -> shop.comments(write.orderId(), CommentPost::text));
        if (texts.stream().anyMatch(text -> text.contains(write.marker()))) {
            return true;
        }
        Instant ended = write.triedAt().orElse(Instant.EPOCH).plus(UNDER_WAY);
        if (clock.instant().isBefore(ended)) {
            throw new NotYet("It is not with the shop yet, but may still be on its way", ended);
        }
        return false;
    }

    /** With the status the order has now: Magento refuses one that the order has left, and none empties it. */
    private void post(ShopWrite write) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        boolean sending = false;
        try {
            String status = ask(shop -> shop.status(write.orderId()));
            CommentToWrite comment = new CommentToWrite(write.orderId(), status, write.words(), write.visible());
            sending = true;
            ask(shop -> {
                shop.comment(comment);
                return comment;
            });
        } catch (NotYet notAsked) {
            step.is(ShopWriteState.WAITING, write.id(), String.valueOf(notAsked.getMessage()));
            throw notAsked;
        } catch (ShopTrouble trouble) {
            if (trouble.isRefusal()) {
                step.is(ShopWriteState.FAILED, write.id(), trouble.words());
                return;
            }
            step.is(sending ? ShopWriteState.UNKNOWN : ShopWriteState.WAITING, write.id(), trouble.words());
            throw trouble;
        }
        step.sent(write.id());
    }

    /** A shop that is away is not asked, and costs no try. */
    private <T> T ask(ShopLine.Question<T> question) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        try {
            return line.ask(Errand.WRITE, question);
        } catch (ShopAway away) {
            throw new NotYet(away.words(), away.again());
        }
    }

    private static String text(JsonParser json) throws IOException {
        String text = "";
        while (nextField(json)) {
            if (json.currentName().equals("comment") && json.currentToken().isScalarValue()) {
                text = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return text;
    }
}
