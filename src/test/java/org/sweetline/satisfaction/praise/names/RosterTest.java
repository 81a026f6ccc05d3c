package org.sweetline.satisfaction.praise.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {
    private static final long JENNY = 1;
    private static final long MINJI = 2;
    private static final long SAID = 3;
    private final Roster roster = new Roster(List.of(
            new Colleague(JENNY, "Jenny Moon"), new Colleague(MINJI, "Minji Han"), new Colleague(SAID, "Said Haddad")));

    @ParameterizedTest
    @CsvSource({
        "Jenny was great, 1",
        "Jeny was great, 1",
        "Jneny was great, 1",
        "jenny helped me, 1",
        "제니님 덕분에 해결됐어요, 1",
        "재니 씨가 도와주셨어요, 1",
        "Mingi was patient, 2",
        "민지 상담원님 최고, 2",
        "민지님이 친절해요, 2",
        "Said was fantastic, 3",
        "I spoke with Said yesterday, 3"
    })
    void colleagueIsKnownHoweverTheNameIsWritten(String text, long expected) {
        List<NameFound> found = roster.in(text);

        assertThat(found).extracting(NameFound::colleague).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said it was fine",
                "My daughter Jenny loves it",
                "My name is Jenny and I ordered a scarf",
                "Any money back?",
                "우리 딸 제니가 좋아해요",
                "That is all."
            })
    void otherPeopleAndOrdinaryWordsAreNobodyOfUs(String text) {
        List<NameFound> found = roster.in(text);

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Grace stayed on the line with me, 1",
        "Grace figured it out at once, 1",
        "김지훈 상담사님 칭찬합니다, 2",
        "박지훈님 덕분이에요, 2"
    })
    void nameThatIsAWordOrFollowsItsFamilyIsKnownByWhatStandsBesideIt(String text, long expected) {
        Roster team = new Roster(List.of(new Colleague(1, "Grace"), new Colleague(2, "지훈")));

        List<NameFound> found = team.in(text);

        assertThat(found).extracting(NameFound::colleague).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grace period is over", "이지훈 구두 있나요?", "Hope this finds you well"})
    void wordThatOnlyLooksLikeANameIsNone(String text) {
        Roster team = new Roster(List.of(new Colleague(1, "Grace"), new Colleague(2, "지훈"), new Colleague(3, "Hope")));

        List<NameFound> found = team.in(text);

        assertThat(found).isEmpty();
    }

    @Test
    void nameOfTwoColleaguesIsFoundForBoth() {
        Roster twoJennies = new Roster(List.of(new Colleague(1, "Jenny Moon"), new Colleague(2, "Jenny Park")));

        List<NameFound> found = twoJennies.in("Jenny was lovely");

        assertThat(found).extracting(NameFound::colleague).containsExactly(1L, 2L);
    }
}
