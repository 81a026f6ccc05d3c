package org.sweetline.returns.pages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.StepKind;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.OneOf;

/**
 * One step of a return's history.
 *
 * @param actor who of the team; null for the customer and the product, {@code by} tells which
 * @param item the line, where it was about one
 * @param assessment that was known when it was taken; only for whoever decides
 * @param state what the return was then
 */
public record ReturnEventView(
        Instant at,
        @OneOf(StepKind.class) String kind,
        @OneOf(Actor.Kind.class) String by,
        @Nullable PersonView actor,
        @Nullable String item,
        String reason,
        String note,
        String internalNote,
        @Nullable Integer quantity,
        @Nullable Long assessment,
        @OneOf(ReturnState.class) String state) {}
