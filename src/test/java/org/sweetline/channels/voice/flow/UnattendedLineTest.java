package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.Call;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.channels.voice.flow.Document.Spoken;
import org.sweetline.schema.OverTables;
import org.sweetline.testing.Wired;

/** What is said and asked while nobody is signed in. */
class UnattendedLineTest {
    private final Wired wired = new Wired(OverTables.open(), Clock.systemUTC());
    private final Call call = new Call() {
        @Override
        public String caller() {
            return "+14155550123";
        }
    };

    @Test
    void onlyWhatThereIsIsOffered() {
        List<Spoken> both = UnattendedLine.offers("en", List.of(Overflow.CALLBACK, Overflow.TEXT_LINK));
        List<Spoken> text = UnattendedLine.offers("ko", List.of(Overflow.TEXT_LINK, Overflow.VOICEMAIL));

        assertThat(both)
                .extracting(Spoken::text)
                .satisfiesExactly(
                        said -> assertThat(said).contains("nobody can take your call"),
                        said -> assertThat(said).contains("press 1"),
                        said -> assertThat(said).contains("press 3"),
                        said -> assertThat(said).contains("press 2 or stay on the line"));
        assertThat(text)
                .extracting(Spoken::text)
                .noneMatch(said -> said.contains("1번"))
                .anyMatch(said -> said.contains("3번"))
                .last()
                .asString()
                .contains("그대로 기다려");
    }

    @Test
    void whoPressesNothingComesToTheToneWithoutAskingUsAgain() {
        call.maySpeak(List.of("en", "ko"));

        String document =
                wired.get(WaysOut.class).keyOrTone(call, UnattendedLine.offers("en", List.of(Overflow.CALLBACK)));

        assertThat(document)
                .containsSubsequence(
                        "<Gather", "/choice", "</Gather>", "after the tone", "신호음이 울리면", "<Record", "</Response>")
                .contains("actionOnEmptyResult=\"false\"");
    }

    @Test
    void whoHidesTheirNumberMayBeCalledAtOneThatTheyPress() throws Exception {
        Call hidden = new Call() {};

        assertThat(wired.get(OpenWays.class).ofTheLine(hidden)).contains(Overflow.CALLBACK, Overflow.VOICEMAIL);
        assertThat(wired.get(OpenWays.class).ofTheLine(hidden)).doesNotContain(Overflow.TEXT_LINK);
    }
}
