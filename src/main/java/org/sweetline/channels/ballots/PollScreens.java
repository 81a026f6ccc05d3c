package org.sweetline.channels.ballots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.polls.DrawDesk;
import org.sweetline.satisfaction.polls.Poll;
import org.sweetline.satisfaction.polls.Poll.PollState;
import org.sweetline.satisfaction.polls.PollProblem;
import org.sweetline.satisfaction.polls.PublicSums;
import org.sweetline.satisfaction.polls.VoteLink;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageAsked;
import org.sweetline.web.pages.PageFrame;
import org.sweetline.web.pages.PageLanguage;

/** Fills the pages of a poll. */
@RequestScoped
class PollScreens {

    private final PublicSums sums;
    private final DrawDesk draws;
    private final PageFrame frame;
    private final HttpServletRequest request;
    private final Clock clock;

    @Inject
    PollScreens(PublicSums sums, DrawDesk draws, PageFrame frame, HttpServletRequest request, Clock clock) {
        this.sums = sums;
        this.draws = draws;
        this.frame = frame;
        this.request = request;
        this.clock = clock;
    }

    /** A template, what is filled into it, and in which language. */
    record Screen(PageAsked asked, String template, Map<String, Object> model) {}

    PageLanguage language() {
        return frame.asked(request).language();
    }

    /** @param wrong the key of what is missing; "" for nothing */
    Screen open(Poll poll, Map<String, String> filled, String wrong) {
        Map<String, Object> model = model(poll, frame.asked(request));
        model.put("action", "/vote/" + poll.key());
        model.put("chosen", filled.getOrDefault("option", ""));
        model.put("email", filled.getOrDefault("email", ""));
        model.put("draws", filled.containsKey("draw"));
        model.put("code", "");
        model.put("wrong", wrong);
        return page(isOpen(poll) ? "polls/vote" : "polls/closed", model);
    }

    /** Once voting is over it is where they find their number, and whether it was drawn. */
    Screen own(Poll poll, VoteLink link, String action, String wrong) throws SQLException {
        PageAsked asked = asked(link);
        Map<String, Object> model = model(poll, asked);
        Long chosen = link.chosen() == null ? link.wanted() : link.chosen();
        model.put("action", action);
        model.put("chosen", chosen == null ? "" : chosen.toString());
        model.put("voted", link.chosen() != null);
        model.put("code", link.code() == null ? "" : link.code());
        model.put("draws", link.draws());
        model.put("drawn", poll.drawnAt() != null);
        model.put("won", link.code() != null && drawn(poll).contains(link.code()));
        model.put("wrong", wrong);
        return new Screen(asked, isOpen(poll) ? "polls/own" : "polls/closed", model);
    }

    Screen thanks(Poll poll, VoteLink link, String action) {
        PageAsked asked = asked(link);
        Map<String, Object> model = model(poll, asked);
        model.put("action", action);
        model.put("code", link.code() == null ? "" : link.code());
        model.put("draws", link.draws());
        model.put("open", isOpen(poll));
        return new Screen(asked, "polls/thanks", model);
    }

    /** Whether they want no more news, and that it is so. */
    Screen stop(Poll poll, VoteLink link, String action, String template) {
        PageAsked asked = asked(link);
        Map<String, Object> model = model(poll, asked);
        model.put("action", action);
        return new Screen(asked, template, model);
    }

    Screen show(Poll poll, String template) {
        return page(template, model(poll, frame.asked(request)));
    }

    Screen results(Poll poll) throws SQLException {
        if (!poll.showsResults()) {
            throw new ProblemException(PollProblem.RESULT_NOT_SHOWN, "The result is not shown.");
        }
        PageAsked asked = frame.asked(request);
        Map<String, Object> model = model(poll, asked);
        model.put("result", PollPage.result(poll, sums.of(poll), asked.language()));
        model.put("open", isOpen(poll));
        return page("polls/results", model);
    }

    Screen draw(Poll poll) throws SQLException {
        if (!poll.hasPrize()) {
            throw new ProblemException(PollProblem.NOT_DRAWN, "There is nothing to win in this poll.");
        }
        Map<String, Object> model = model(poll, frame.asked(request));
        model.put("seed", poll.drawnAt() == null ? "" : poll.seed());
        model.put("codes", poll.drawnAt() == null ? List.of() : draws.codes(poll.id()));
        model.put("drawn", drawn(poll));
        return page("polls/draw", model);
    }

    /** The numbers that have won; none before. */
    private List<String> drawn(Poll poll) throws SQLException {
        return poll.drawnAt() == null
                ? List.of()
                : draws.winners(poll.id()).stream()
                        .map(DrawDesk.PollWinnerView::code)
                        .toList();
    }

    private Map<String, Object> model(Poll poll, PageAsked asked) {
        String tag = asked.language().tag();
        Map<String, Object> model = new HashMap<>();
        model.put("poll", poll);
        model.put("question", poll.question().in(tag));
        model.put("choices", PollPage.choices(poll, asked.language()));
        model.put("prize", poll.prize().in(tag));
        model.put("home", "/vote/" + poll.key());
        model.put("stage", Words.of(poll.state(clock.instant())));
        return model;
    }

    private Screen page(String template, Map<String, Object> model) {
        return new Screen(frame.asked(request), template, model);
    }

    private PageAsked asked(VoteLink link) {
        return frame.chosen(request, PageLanguage.of(link.language()).orElse(PageLanguage.EN));
    }

    private boolean isOpen(Poll poll) {
        return poll.state(clock.instant()) == PollState.OPEN;
    }
}
