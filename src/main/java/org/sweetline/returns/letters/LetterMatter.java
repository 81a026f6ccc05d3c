package org.sweetline.returns.letters;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Resolution;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnState;
import org.sweetline.web.Words;

/**
 * What a letter can speak of.
 *
 * @param denials the words of denials by their codes
 * @param note what whoever decided adds for the customer
 * @param heard whether the one appeal has been decided
 * @param refund what was paid back last; empty before
 */
record LetterMatter(
        ReturnNumber number,
        String order,
        ReturnState state,
        Addressee to,
        List<Piece> pieces,
        Map<String, String> denials,
        String question,
        boolean photo,
        String note,
        boolean upheld,
        boolean heard,
        @Nullable Instant expires,
        @Nullable Instant appealUntil,
        Optional<Refund> refund) {

    /**
     * @param come how many came, or are paid for as if they had
     * @param coming how many are still to be sent
     * @param unseen how many came and have not been looked at
     * @param rejected how many are not accepted, as it stands
     * @param found how often that was found of a piece, even where an appeal changed it: each time there is something to tell
     * @param given what is given for what was authorized; "" before
     * @param instead what the customer would like for it in an exchange; "" when they did not say
     */
    record Piece(
            String line,
            String name,
            int requested,
            int authorized,
            int come,
            int coming,
            int received,
            int unseen,
            int accepted,
            int rejected,
            int found,
            String given,
            String denial,
            String rejection,
            String instead) {

        private static final String KEPT = Words.of(Resolution.KEEP_ITEM);

        Piece decided(int quantity, String resolution, String because) {
            boolean sent = !resolution.equals(KEPT) && (quantity > authorized || coming > 0);
            int then = sent ? Math.max(0, quantity - come) : 0;
            return new Piece(
                    line, name, requested, quantity, come, then, 0, 0, 0, 0, 0, resolution, because, "", instead);
        }

        /** Some of it comes back, and some does not. */
        boolean isInPart() {
            return authorized > 0 && authorized < requested;
        }

        int denied() {
            return requested - authorized;
        }

        /** How many are approved of which nothing has come yet, be it that they are kept. */
        int open() {
            return given.equals(KEPT) ? authorized : coming;
        }
    }

    /**
     * @param code what a store credit is spent with; "" when there is none
     * @param pieces how many of which line it was for
     */
    record Refund(BigDecimal sum, String currency, boolean credit, String code, Map<String, Integer> pieces) {

        boolean isMoney() {
            return sum.signum() > 0;
        }
    }

    /** Nothing has come of what was granted, so that all of it may be kept. */
    boolean isUntouched() {
        return state == ReturnState.AUTHORIZED || state == ReturnState.PARTIALLY_AUTHORIZED;
    }

    /** Neither decided nor asked about yet. */
    boolean isJustAsked() {
        return state == ReturnState.REQUESTED || state == ReturnState.IN_REVIEW && question.isEmpty() && !photo;
    }

    /** All that came has been looked at and not all of it was accepted, whatever was paid by then. */
    boolean isRejected() {
        return pieces.stream().anyMatch(piece -> piece.rejected() > 0)
                && pieces.stream().allMatch(piece -> piece.unseen() == 0);
    }

    /** How many of it the last refund was for. */
    int settled(Piece piece) {
        return refund.map(last -> last.pieces().getOrDefault(piece.line(), 0)).orElse(0);
    }

    /** What was paid back last was not all that there is to be done. */
    boolean goesOn() {
        return state != ReturnState.RESOLVED && state != ReturnState.CLOSED;
    }

    int received() {
        return pieces.stream().mapToInt(Piece::received).sum();
    }

    /** How often something was not accepted; it grows with each time that there is something to tell. */
    int found() {
        return pieces.stream().mapToInt(Piece::found).sum();
    }

    LetterMatter with(List<Piece> others, String words, @Nullable Instant until, @Nullable Instant appealable) {
        return new LetterMatter(
                number,
                order,
                state,
                to,
                others,
                denials,
                question,
                photo,
                words,
                upheld,
                heard,
                until,
                appealable,
                refund);
    }

    LetterMatter asking(String words, boolean wantsPhoto) {
        return new LetterMatter(
                number,
                order,
                state,
                to,
                pieces,
                denials,
                words,
                wantsPhoto,
                note,
                upheld,
                heard,
                expires,
                appealUntil,
                refund);
    }
}
