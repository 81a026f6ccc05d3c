package org.sweetline.returns.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Closure;
import org.sweetline.returns.Inquiry;
import org.sweetline.returns.Needs;
import org.sweetline.returns.Objection;
import org.sweetline.returns.ReturnChannel;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.RiskBand;
import org.sweetline.returns.pages.ReturnRowView.ReturnCustomerView;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.OneOf;

/**
 * All of one return.
 *
 * @param filedBy who of the team wrote it down; null when the customer did
 * @param decidedBy null with a time: the product decided by itself
 * @param decidedOn the assessment that was known then, see {@code /returns/{number}/risk/{assessment}}; as {@code risk}
 * @param risk only for whoever decides
 * @param notAssessed no assessment came in time
 */
public record ReturnView(
        String number,
        long version,
        @OneOf(ReturnState.class) String state,
        @OneOf(Needs.class) String needs,
        @OneOf(Inquiry.class) String inquiry,
        @OneOf(Closure.class) String closure,
        @OneOf(ReturnChannel.class) String channel,
        ReturnOrderView order,
        @Nullable ReturnCustomerView customer,
        @Nullable String ticket,
        @Nullable PersonView filedBy,
        String currency,
        BigDecimal value,
        Instant requestedAt,
        @Nullable Instant dueAt,
        @Nullable Instant decidedAt,
        @Nullable PersonView decidedBy,
        @Nullable Long decidedOn,
        @Nullable Instant expiresAt,
        @Nullable Instant appealUntil,
        @Nullable String question,
        boolean photoAsked,
        @Nullable String answer,
        List<ReturnItemView> items,
        List<ReturnPhotoView> photos,
        @Nullable ReturnProposalView proposal,
        @Nullable ReturnAppealView appeal,
        @Nullable ReturnRiskView risk,
        boolean notAssessed) {

    /** The order that it is of. */
    public record ReturnOrderView(String number, Instant placedAt, BigDecimal total) {}

    /**
     * A picture; {@code href} is where its bytes are.
     *
     * @param appeal whether it goes along with what the customer says against a denial
     */
    public record ReturnPhotoView(
            long id,
            @Nullable String line,
            boolean appeal,
            String name,
            String href,
            Instant at,
            @Nullable PersonView by) {}

    /** A step that waits for a second person. */
    public record ReturnProposalView(
            long id, String kind, PersonView by, Instant at, String summary, List<ProposedItemView> items) {}

    /** What a decision or an inspection would do with a line. */
    public record ProposedItemView(
            String line,
            int quantity,
            @Nullable String resolution,
            @Nullable String denial) {}

    /**
     * What the customer says against a denial, and what another person made of it.
     *
     * @param mayJudge whether whoever asks may decide on it: they decide on returns and had no part in the denial
     */
    public record ReturnAppealView(
            String text,
            Instant at,
            @Nullable PersonView by,
            @OneOf(Objection.Outcome.class) @Nullable String outcome,
            @Nullable PersonView decidedBy,
            @Nullable Instant decidedAt,
            String note,
            boolean mayJudge) {}

    /** What the latest assessment came to. */
    public record ReturnRiskView(@OneOf(RiskBand.class) String band, int score, long assessment, Instant at) {}
}
