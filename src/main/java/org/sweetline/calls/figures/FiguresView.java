package org.sweetline.calls.figures;

import static org.sweetline.calls.figures.Figure.ABANDONED;
import static org.sweetline.calls.figures.Figure.ANSWERED;
import static org.sweetline.calls.figures.Figure.CALLBACK_SETTLED;
import static org.sweetline.calls.figures.Figure.CALLED_BACK;
import static org.sweetline.calls.figures.Figure.FOLLOWED;
import static org.sweetline.calls.figures.Figure.HANDLED;
import static org.sweetline.calls.figures.Figure.IN_TIME;
import static org.sweetline.calls.figures.Figure.OFFERED;
import static org.sweetline.calls.figures.Figure.OUTGOING;
import static org.sweetline.calls.figures.Figure.RATED;
import static org.sweetline.calls.figures.Figure.RATED_WELL;
import static org.sweetline.calls.figures.Figure.RESOLVED;
import static org.sweetline.calls.figures.Figure.SHORT_ABANDONED;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The figures of some calls. Null is what can't be said of them: of one agent it is not known who hung up before. */
public record FiguresView(
        CallVolumeView volume, CallServiceView service, CallHandlingView handling, CallOutcomeView outcome) {

    /** How many calls; each is the number of calls behind the figure of its name. */
    public record CallVolumeView(
            @Nullable Long offered,
            long answered,
            @Nullable Long shortAbandoned,
            @Nullable Long abandoned,
            @Nullable Long voicemail,
            @Nullable Long callback,
            @Nullable Long texted,
            @Nullable Long failed,
            @Nullable Long notOffered,
            long outgoing,
            long outgoingAnswered) {}

    /** How long callers waited, in seconds; shares of the offered, and of the offered without the short abandons. */
    public record CallServiceView(
            RatioView ofOffered,
            RatioView ofOfferedLessShort,
            RatioView abandonRate,
            RatioView abandonRateLessShort,
            MeanView speedOfAnswer,
            @Nullable BigDecimal longestWait) {}

    /** What the calls took, in seconds for each handled; occupancy is of the agents' seconds at their phones. */
    public record CallHandlingView(
            long handled,
            MeanView talk,
            MeanView hold,
            MeanView wrap,
            MeanView handleTime,
            RatioView occupancy,
            RatioView transferred,
            long transfers,
            long unansweredRings,
            long ringNoAnswer) {}

    /** What came of it. Called back are so many of the promises that are settled; of all taken the others are still to be kept. */
    public record CallOutcomeView(
            RatioView calledBack,
            long callbacksTaken,
            long calledIn,
            MeanView untilCalledBack,
            RatioView firstContact,
            MeanView rating,
            RatioView ratedWell) {}

    static FiguresView of(Tally tally, boolean ofAgents) {
        return new FiguresView(volume(tally, ofAgents), service(tally, ofAgents), handling(tally), outcome(tally));
    }

    private static CallVolumeView volume(Tally tally, boolean ofAgents) {
        return new CallVolumeView(
                known(tally, OFFERED, ofAgents),
                tally.count(ANSWERED),
                known(tally, SHORT_ABANDONED, ofAgents),
                known(tally, ABANDONED, ofAgents),
                known(tally, Figure.VOICEMAIL, ofAgents),
                known(tally, Figure.CALLBACK, ofAgents),
                known(tally, Figure.TEXTED, ofAgents),
                known(tally, Figure.FAILED, ofAgents),
                known(tally, Figure.NOT_OFFERED, ofAgents),
                tally.count(OUTGOING),
                tally.count(Figure.OUTGOING_ANSWERED));
    }

    private static @Nullable Long known(Tally tally, Figure figure, boolean ofAgents) {
        return ofAgents && !figure.isSaidOfAgents() ? null : tally.count(figure);
    }

    private static CallServiceView service(Tally tally, boolean ofAgents) {
        long offered = tally.count(OFFERED);
        long stayed = offered - tally.count(SHORT_ABANDONED);
        boolean waited = ofAgents ? tally.count(ANSWERED) > 0 : offered > 0;
        return new CallServiceView(
                RatioView.of(tally.count(IN_TIME), offered),
                RatioView.of(tally.count(IN_TIME), stayed),
                RatioView.of(tally.count(ABANDONED), offered),
                RatioView.of(tally.count(ABANDONED), stayed),
                MeanView.seconds(tally.sum(Tally.Sum.WAIT), tally.count(ANSWERED)),
                waited ? RatioView.quotient(tally.longestWait(), 1_000) : null);
    }

    private static CallHandlingView handling(Tally tally) {
        long handled = tally.count(HANDLED);
        long talk = tally.sum(Tally.Sum.TALK);
        long hold = tally.sum(Tally.Sum.HOLD);
        long wrap = tally.sum(Tally.Sum.WRAP);
        return new CallHandlingView(
                handled,
                MeanView.seconds(talk, handled),
                MeanView.seconds(hold, handled),
                MeanView.seconds(wrap, handled),
                MeanView.seconds(talk + hold + wrap, handled),
                RatioView.of(tally.busyMillis() / 1_000, tally.phoneMillis() / 1_000),
                RatioView.of(tally.count(Figure.TRANSFERRED), handled),
                tally.sum(Tally.Sum.TRANSFERS),
                tally.sum(Tally.Sum.UNANSWERED_RINGS),
                tally.count(Figure.RING_NO_ANSWER));
    }

    private static CallOutcomeView outcome(Tally tally) {
        return new CallOutcomeView(
                RatioView.of(tally.count(CALLED_BACK), tally.count(CALLBACK_SETTLED)),
                tally.count(Figure.CALLBACK_TAKEN),
                tally.count(Figure.CALLED_IN),
                MeanView.seconds(tally.sum(Tally.Sum.UNTIL_CALLED_BACK), tally.count(CALLED_BACK)),
                RatioView.of(tally.count(RESOLVED), tally.count(FOLLOWED)),
                MeanView.of(tally.sum(Tally.Sum.STARS), tally.count(RATED)),
                RatioView.of(tally.count(RATED_WELL), tally.count(RATED)));
    }
}
