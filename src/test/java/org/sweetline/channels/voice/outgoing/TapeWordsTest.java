package org.sweetline.channels.voice.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.calls.back.Callback.Origin;
import org.sweetline.calls.back.TapeMessage;

class TapeWordsTest {

    @ParameterizedTest
    @EnumSource(Origin.class)
    void nobodyIsPromisedACallThatIsNotMade(Origin origin) {
        TapeMessage last = new TapeMessage(origin, false);

        assertThat(TapeWords.english(last)).doesNotContain("try again").contains("Please call us");
        assertThat(TapeWords.korean(last)).doesNotContain("다시 연락").contains("이 번호로 전화해 주세요");
        assertThat(TapeWords.english(new TapeMessage(origin, true))).contains("We will try again");
    }

    @Test
    void onlyWhoAskedForTheCallIsToldThatTheyDid() {
        assertThat(TapeWords.english(new TapeMessage(Origin.QUEUE, true))).contains("You asked us");
        assertThat(TapeWords.english(new TapeMessage(Origin.HAND, true))).doesNotContain("You asked us");
        assertThat(TapeWords.korean(new TapeMessage(Origin.MISSED, true))).doesNotContain("요청하신");
    }
}
