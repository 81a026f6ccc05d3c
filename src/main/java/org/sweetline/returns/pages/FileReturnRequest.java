package org.sweetline.returns.pages;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Resolution;
import org.sweetline.returns.ReturnChannel;
import org.sweetline.returns.WantedItem;
import org.sweetline.returns.WantedVariant;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * A return that somebody of the team writes down for a customer.
 *
 * @param order its number; {@code shop} and {@code orderId} tell orders apart that bear the same one
 * @param ticket where the customer asked for it; one is opened when there is none
 */
public record FileReturnRequest(
        @Schema(required = true) @Nullable String order,
        @Nullable String shop,
        @Nullable String orderId,
        @Nullable String ticket,
        @OneOf(ReturnChannel.class) @Nullable String channel,
        @Schema(required = true) @Nullable List<FiledItemRequest> items) {

    /**
     * How much of a line, why, and what the customer would like for it.
     *
     * @param instead the number of the article that they would like to have, in an exchange
     */
    public record FiledItemRequest(
            @Schema(required = true) @Nullable String line,
            @Nullable Integer quantity,
            @Schema(required = true) @Nullable String reason,
            @Nullable String note,
            @OneOf(Resolution.class) @Nullable String wanted,
            @Nullable String instead) {

        WantedItem item() {
            if (line == null || reason == null || quantity == null) {
                throw ProblemException.invalid("items", "must each have line, quantity and reason");
            }
            Resolution wish = wanted == null ? Resolution.REFUND : Words.parse(Resolution.class, "wanted", wanted);
            if (wish == Resolution.NONE) {
                throw ProblemException.invalid("wanted", "must be something");
            }
            WantedVariant variant = instead == null ? WantedVariant.none() : WantedVariant.of(instead, "");
            return new WantedItem(line, quantity, reason, note == null ? "" : note, wish, variant);
        }
    }

    ReturnChannel wish() {
        ReturnChannel asked =
                channel == null ? ReturnChannel.DESK : Words.parse(ReturnChannel.class, "channel", channel);
        if (asked == ReturnChannel.PORTAL) {
            throw ProblemException.invalid(
                    "channel", "must be how the customer asked the team: phone, mail, text, desk");
        }
        return asked;
    }

    List<WantedItem> wanted() {
        if (items == null) {
            throw ProblemException.invalid("items", "is missing");
        }
        return items.stream().map(FiledItemRequest::item).toList();
    }
}
