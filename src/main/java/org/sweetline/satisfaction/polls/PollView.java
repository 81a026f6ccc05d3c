package org.sweetline.satisfaction.polls;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.polls.DrawDesk.PollWinnerView;
import org.sweetline.satisfaction.polls.Poll.Option;
import org.sweetline.satisfaction.polls.Poll.PollState;
import org.sweetline.satisfaction.polls.PollSum.PollVerdict;
import org.sweetline.satisfaction.polls.PollSum.Tally;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * A poll as its makers see it.
 *
 * @param link the public address
 * @param leader the option that leads; null where that can't be told
 * @param seed only once it was drawn; {@code seedHash} from the beginning
 * @param drawBy the last moment at which it can be drawn
 * @param entries how many were in the draw
 * @param campaign that its outcome became; null also for one of which only the time is known
 * @param crowd where many votes are of one domain; for who manages polls only
 */
public record PollView(
        long id,
        String link,
        PollWords question,
        List<PollOptionView> options,
        Instant opensAt,
        Instant closesAt,
        boolean showsResults,
        @OneOf(PollState.class) String state,
        long votes,
        @OneOf(PollVerdict.class) String verdict,
        @Nullable Long leader,
        @Nullable PollDrawView draw,
        @Nullable Instant campaignAt,
        @Nullable Long campaign,
        @Nullable PollCrowdView crowd,
        long version) {

    public record PollOptionView(
            long id,
            PollWords label,
            @Nullable String picture,
            long votes,
            @Nullable Double share,
            double low,
            double high) {}

    public record PollDrawView(
            PollWords prize,
            int winners,
            String seedHash,
            @Nullable String seed,
            @Nullable Instant drawnAt,
            Instant drawBy,
            int entries,
            List<PollWinnerView> drawn) {}

    /** Votes of one domain that is no large provider's, of all. */
    public record PollCrowdView(long votes, long of) {}

    /** @param drawn "" and nobody before it was drawn */
    record Shown(
            String link,
            PollSum sum,
            Instant now,
            List<String> codes,
            List<PollWinnerView> drawn,
            @Nullable PollCrowdView crowd) {}

    static PollView of(Poll poll, Shown shown) {
        PollSum sum = shown.sum();
        return new PollView(
                poll.id(),
                shown.link(),
                poll.question(),
                poll.options().stream().map(option -> option(poll, option, sum)).toList(),
                poll.opensAt(),
                poll.closesAt(),
                poll.showsResults(),
                Words.of(poll.state(shown.now())),
                sum.votes(),
                Words.of(sum.verdict()),
                sum.leader() == 0 ? null : sum.leader(),
                poll.hasPrize() ? draw(poll, shown) : null,
                poll.campaignAt(),
                poll.campaign(),
                shown.crowd(),
                poll.version());
    }

    private static PollOptionView option(Poll poll, Option option, PollSum sum) {
        Tally tally = sum.tallies().stream()
                .filter(each -> each.option() == option.id())
                .findFirst()
                .orElseThrow();
        return new PollOptionView(
                option.id(),
                option.label(),
                option.picture() == null ? null : "/vote/%s/pictures/%d".formatted(poll.key(), option.id()),
                tally.share().hits(),
                tally.share().of() == 0 ? null : tally.share().value().getAsDouble(),
                tally.share().interval().low(),
                tally.share().interval().high());
    }

    private static PollDrawView draw(Poll poll, Shown shown) {
        return new PollDrawView(
                poll.prize(),
                poll.winners(),
                poll.seedHash(),
                poll.drawnAt() == null ? null : poll.seed(),
                poll.drawnAt(),
                poll.drawBy(),
                shown.codes().size(),
                shown.drawn());
    }
}
