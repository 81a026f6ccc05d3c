package org.sweetline.satisfaction.praise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.satisfaction.praise.names.Colleague;
import org.sweetline.satisfaction.praise.names.Roster;

class ListenerTest {
    private final Roster roster = new Roster(List.of(new Colleague(1, "Jenny Moon"), new Colleague(2, "Daniel Cho")));
    private final Listener listener = new Listener();

    @Test
    void spansStandWhereTheWordsStandInTheText() {
        String text = "Hello!\n\nShe went above and beyond  for me.\n\n> Thank you so much, you are amazing!";

        Reading heard = listener.read(text, Occasion.MAIL, roster);

        assertThat(heard.spans())
                .filteredOn(span -> span.kind() == CueKind.IDIOM)
                .singleElement()
                .satisfies(span ->
                        assertThat(text.substring(span.start(), span.end())).isEqualTo("went above and beyond"));
        assertThat(text.substring(heard.start(), heard.end()))
                .startsWith("She went")
                .endsWith("for me.");
    }

    /** What is asked of the whole for each of its parts once kept a reader busy for minutes. */
    @Test
    void hundredsOfClausesAreReadLikeAFew() {
        String text = "Great, thx. ".repeat(200) + "Jenny went above and beyond for me.";

        Reading heard = listener.read(text, Occasion.MAIL, roster);

        assertThat(heard.label()).isEqualTo(Label.PRAISE);
        assertThat(text.substring(heard.start(), heard.end())).contains("above and beyond");
    }

    @Test
    void pastTenseWrittenAsItSoundsIsHeardAsItIsTaught() {
        Reading sounded = listener.read("상담원분이 친절하셧고 설명도 잘해주셧어요", Occasion.SURVEY, roster);

        Reading taught = listener.read("상담원분이 친절하셨고 설명도 잘해주셨어요", Occasion.SURVEY, roster);

        assertThat(sounded.label()).isEqualTo(Label.PRAISE);
        assertThat(sounded.confidence()).isEqualTo(taught.confidence());
    }

    @Test
    void thanksThatAreOverAreNoFormulaBesideAQuestion() {
        Reading over = listener.read("너무 친절하게 알려주셔서 감사했어요. 혹시 송장도 다시 볼 수 있나요?", Occasion.MAIL, roster);

        assertThat(over.label()).isEqualTo(Label.PRAISE);
    }

    @Test
    void quoteOfACallLeavesOutTheLinesBetween() {
        String text = "Hello, you have been so helpful before.\nLet me see where it is.\n"
                + "Oh Jenny, you are so sweet and so patient!\nWhat a lovely person you are, Jenny!\n"
                + "Is there anything else I can do?\nNo. Thank you so much, bye.";

        Reading heard = listener.read(text, Occasion.CALL, roster);

        String kind = "Oh Jenny, you are so sweet and so patient!\nWhat a lovely person you are, Jenny!";
        assertThat(text.substring(heard.start(), heard.end())).isEqualTo(kind);
        assertThat(heard.praised())
                .singleElement()
                .satisfies(one ->
                        assertThat(text.substring(one.start(), one.end())).doesNotContain("where it is"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I was ready to be angry and then Jenny was simply lovely. You came. | I was ready to be angry and then Jenny was simply lovely.
            The mug, dotted, is the nicest thing I own. It came.                | The mug, dotted, is the nicest thing I own.
            It came. Jenny was lovely, as always!                               | Jenny was lovely, as always!
            Jenny was lovely, but my parcel is still missing.                   | Jenny was lovely
            """)
    void quoteIsTheWholeSentenceWithoutTheComplaintBehindIt(String text, String quoted) {
        Reading heard = listener.read(text, Occasion.MAIL, roster);

        assertThat(text.substring(heard.start(), heard.end())).isEqualTo(quoted);
    }

    @Test
    void quoteEndsBeforeTheSignOff() {
        String text = "Jenny went above and beyond for me.\n\nThank you so much,\nAda";

        Reading heard = listener.read(text, Occasion.MAIL, roster);

        assertThat(text.substring(heard.start(), heard.end())).isEqualTo("Jenny went above and beyond for me.");
    }

    @Test
    void twoWhoAreNamedTogetherAreBothPraised() {
        Reading heard = listener.read("Jenny and Daniel were both fantastic!", Occasion.MAIL, roster);

        assertThat(heard.praised()).extracting(Praised::colleague).containsExactly(1L, 2L);
    }

    @Test
    void nameThatCouldBeTwoPeoplesIsNobodys() {
        Roster twoJennies = new Roster(List.of(new Colleague(1, "Jenny Moon"), new Colleague(2, "Jenny Park")));

        Reading heard = listener.read("Jenny was fantastic!", Occasion.MAIL, twoJennies);

        assertThat(heard.label()).isEqualTo(Label.PRAISE);
        assertThat(heard.praised()).isEmpty();
    }

    @Test
    void complaintBesidePraiseIsSaid() {
        Reading heard = listener.read("Jenny was lovely, but my parcel is still missing.", Occasion.MAIL, roster);

        assertThat(heard.label()).isEqualTo(Label.PRAISE);
        assertThat(heard.heldBack()).isEqualTo(HeldBack.MIXED);
    }

    @Test
    void whoIsAskedForTheirNameIsPraisedAndTheComplaintAboutSomethingElseIsSaid() {
        String asked = "이름이 어떻게 되세요? 너무 친절하세요.";

        Reading alone = listener.read(asked, Occasion.CALL, roster);
        Reading mixed = listener.read(asked + " 그런데 택배가 아직도 안 왔어요. 정말 실망이에요.", Occasion.CALL, roster);

        assertThat(alone.label()).isEqualTo(Label.PRAISE);
        assertThat(alone.heldBack()).isEqualTo(HeldBack.NO);
        assertThat(mixed.label()).isEqualTo(Label.PRAISE);
        assertThat(mixed.target()).isEqualTo(Target.AGENT);
        assertThat(mixed.heldBack()).isEqualTo(HeldBack.MIXED);
    }

    @Test
    void whatMayBeMeantOtherwiseIsNoPraiseAndWaitsForAPerson() {
        String text = "My parcel is lost. All very pleasant on the phone, but nobody could help.";

        Reading heard = listener.read(text, Occasion.MAIL, roster);

        assertThat(heard.label()).isNotEqualTo(Label.PRAISE);
        assertThat(heard.heldBack()).isEqualTo(HeldBack.DOUBTFUL);
        assertThat(text.substring(heard.start(), heard.end())).isEqualTo("All very pleasant on the phone");
    }

    @Test
    void rulesOfSurroundingsSayWhyTheySetAWordAside() {
        assertThat(whys("You would make my day if you shipped it today.")).contains("supposed");
        assertThat(whys("Dear wonderful people, where is my order?")).contains("a form of address");
        assertThat(whys("My code is invalid. Thank you, you are awesome!")).contains("a polite formula");
        assertThat(whys("You deserve a medal for hiding your number.")).contains("for what?");
        assertThat(whys("Please use the gentle cycle.")).contains("said of a thing");
    }

    private List<String> whys(String text) {
        return listener.read(text, Occasion.MAIL, roster).spans().stream()
                .map(Span::why)
                .toList();
    }

    @Test
    void bareWordMeansSomethingUnderASurveyAndNothingInAMail() {
        assertThat(listener.read("Great", Occasion.SURVEY, roster).label()).isEqualTo(Label.PRAISE);
        assertThat(listener.read("Great", Occasion.MAIL, roster).label()).isEqualTo(Label.NONE);
    }

    @Test
    void onlyThanksAreOnlyCourtesy() {
        assertThat(listener.read("Thank you!", Occasion.MAIL, roster).isOnlyCourtesy())
                .isTrue();
        assertThat(listener.read("네 감사합니다", Occasion.MAIL, roster).isOnlyCourtesy())
                .isTrue();
        assertThat(listener.read("Thank you. The sleeve is torn.", Occasion.MAIL, roster)
                        .isOnlyCourtesy())
                .isFalse();
        assertThat(listener.read("Thanks, and please send the label.", Occasion.MAIL, roster)
                        .isOnlyCourtesy())
                .isFalse();
    }

    @Test
    void longAndStrangeTextsAreReadInTime() {
        String strange = "aaaa ".repeat(900) + "!?".repeat(500) + "ㅋ".repeat(900) + "\n>".repeat(300);

        Reading heard = listener.read(strange, Occasion.MAIL, roster);

        assertThat(heard.label()).isEqualTo(Label.NONE);
        assertThat(listener.read("", Occasion.MAIL, roster).label()).isEqualTo(Label.NONE);
    }
}
