package org.sweetline.channels.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.nominations.Ballot;
import org.sweetline.satisfaction.awards.nominations.Ballot.Candidate;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.polls.Poll;
import org.sweetline.satisfaction.polls.Poll.Option;
import org.sweetline.satisfaction.polls.PollSum;
import org.sweetline.satisfaction.polls.PollSum.PollVerdict;
import org.sweetline.satisfaction.polls.PollSum.Tally;
import org.sweetline.satisfaction.polls.PollWords;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Templates;
import org.sweetline.web.pages.Wording;

/** Every page for voters has its words, in both languages. */
class BallotPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Poll POLL = new Poll(
            7,
            "k3y",
            new PollWords("Which colour <next>?", "다음 색은?"),
            NOW,
            NOW.plusSeconds(600),
            true,
            new PollWords("A scarf", "목도리"),
            2,
            "seed",
            "salt",
            NOW,
            null,
            null,
            1,
            List.of(
                    new Option(1, 0, new PollWords("Plum", "자두색"), "0a", "image/png"),
                    new Option(2, 1, new PollWords("Sage", "세이지색"), null, null)));

    private final Templates templates = new Templates();

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void pollIsAskedConfirmedAndThanked(PageLanguage language) {
        Map<String, Object> model = poll(language);

        String vote = page("polls/vote", language, model);
        String own = page("polls/own", language, model);
        String thanks = page("polls/thanks", language, model);

        assertThat(vote)
                .contains("value=\"2\" required checked")
                .contains("/vote/k3y/pictures/1")
                .contains("email");
        assertThat(own)
                .contains(language == PageLanguage.EN ? "&lt;next&gt;" : "다음 색은?")
                .doesNotContain("email");
        assertThat(thanks).contains("ABCD2345");
        for (String template : List.of("polls/sent", "polls/closed")) {
            assertThat(page(template, language, model)).contains("<h1>");
        }
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void whoeverWantsToWinFindsTheirNumberAndWhetherItWasDrawn(PageLanguage language) {
        Map<String, Object> model = poll(language);
        model.put("stage", "over");
        model.put("draws", true);
        model.put("drawn", true);
        model.put("won", true);
        String won = page("polls/closed", language, model);
        model.put("won", false);
        String lost = page("polls/closed", language, model);
        model.put("drawn", false);
        String early = page("polls/closed", language, model);
        model.put("draws", false);
        String modest = page("polls/closed", language, model);

        assertThat(won).contains("ABCD2345", language == PageLanguage.EN ? "You have won" : "당첨되셨습니다");
        assertThat(lost).contains("ABCD2345", language == PageLanguage.EN ? "not drawn this time" : "당첨되지 않으셨습니다");
        assertThat(early).contains("ABCD2345", language == PageLanguage.EN ? "Nothing is drawn yet" : "아직 추첨하지");
        assertThat(modest).doesNotContain("ABCD2345");
    }

    @ParameterizedTest
    @EnumSource(PollVerdict.class)
    void resultSaysWhatItKnows(PollVerdict verdict) {
        long votes = verdict == PollVerdict.NOBODY ? 0 : 30;
        PollSum sum = new PollSum(
                votes, List.of(new Tally(1, new Share(votes, votes)), new Tally(2, new Share(0, votes))), verdict, 1);
        for (PageLanguage language : PageLanguage.values()) {
            Map<String, Object> model = poll(language);
            model.put("result", PollPage.result(POLL, sum, language));

            String results = page("polls/results", language, model);

            assertThat(results.contains("<svg")).isEqualTo(votes > 0);
            assertThat(results).contains("http-equiv=\"refresh\"");
        }
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void drawCanBeRepeatedFromItsPage(PageLanguage language) {
        Map<String, Object> model = poll(language);
        model.put("seed", "0f0f");
        model.put("codes", List.of("AAAA2222", "BBBB3333"));
        model.put("drawn", List.of("BBBB3333"));

        assertThat(page("polls/draw", language, model)).contains("0f0f").contains("AAAA2222 BBBB3333");
        model.put("seed", "");
        assertThat(page("polls/draw", language, model))
                .doesNotContain("AAAA2222")
                .contains("class=\"button quiet\" href=\"/vote/k3y\"");
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void customerNamesSomebodyWhoHelped(PageLanguage language) {
        Ballot ballot = new Ballot(
                2026,
                true,
                5,
                "Robin",
                "en",
                List.of(new Candidate(3, "Jenny Moon", true, true), new Candidate(4, "Minji Han", false, false)),
                List.of());
        Map<String, Object> model = new HashMap<>();
        model.put("ballot", ballot);
        model.put("races", ballot.races().stream().map(Words::of).toList());
        model.put("race", Words.of(Category.TURN_AROUND));
        model.put("chosen", "4");
        model.put("written", "So kind & quick");
        model.put("longest", BallotForm.LONGEST);
        model.put("wrong", "nominate.incomplete");
        model.put("given", List.of(Map.of("race", "customers-choice", "name", "Jenny Moon")));
        model.put("action", "/nominate/x");
        model.put("name", "Jenny Moon");

        assertThat(page("awards/nominate", language, model))
                .contains("value=\"4\" required checked")
                .contains("value=\"turn-around\" required checked")
                .contains("So kind &amp; quick");
        assertThat(page("awards/thanks", language, model)).contains("Jenny Moon");
        assertThat(page("awards/over", language, model)).contains("<h1>");
    }

    private static Map<String, Object> poll(PageLanguage language) {
        Map<String, Object> model = new HashMap<>();
        model.put("poll", POLL);
        model.put("question", POLL.question().in(language.tag()));
        model.put("choices", PollPage.choices(POLL, language));
        model.put("prize", POLL.prize().in(language.tag()));
        model.put("home", "/vote/k3y");
        model.put("stage", "open");
        model.put("action", "/vote/k3y");
        model.put("chosen", "2");
        model.put("email", "");
        model.put("wrong", "");
        model.put("voted", true);
        model.put("draws", true);
        model.put("open", true);
        model.put("code", "ABCD2345");
        model.put("drawn", false);
        model.put("won", false);
        return model;
    }

    private String page(String template, PageLanguage language, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("words", Wording.of(template.substring(0, template.indexOf('/')), language));
        all.put("lang", language.tag());
        all.put("other", language.other().tag());
        all.put("path", "/vote/k3y");
        all.put("store", "Sweetline");
        all.put("notices", List.of());
        all.put("zone", ZoneId.of("America/New_York"));
        all.put("style", "");
        return templates.page(template, all);
    }
}
