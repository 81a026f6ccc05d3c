package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.back.OfferedWindows;
import org.sweetline.calls.back.Window;

/** What is said depends on what there is. */
class LinesTest {

    /** Who is number twelve is told so right after it. */
    @Test
    void whoWaitsIsPromisedTheirPlaceAndNoMore() {
        assertThat(Lines.in("en").comfort()).isEqualTo("Thank you for waiting. You keep your place in line.");
        assertThat(Lines.in("ko").comfort()).isEqualTo("기다려 주셔서 감사합니다. 순서는 그대로 유지됩니다.");
    }

    @Test
    void onlyWhoWaitsKeepsAPlaceByACallback() {
        assertThat(Lines.in("en").offerCallback()).doesNotContain("place");
        assertThat(Lines.in("ko").offerCallback()).doesNotContain("순서");
        assertThat(Lines.in("en").offerCallbackInPlace()).contains("press 1", "You keep your place");
        assertThat(Lines.in("ko").offerCallbackInPlace()).contains("순서를 유지한 채", "1번");
    }

    @Test
    void onlyTheTimesAtWhichSomebodyIsThereAreReadOut() {
        OfferedWindows afternoons = new OfferedWindows(EnumSet.of(Window.NOW, Window.AFTERNOON), List.of(), false);

        assertThat(Lines.in("en").chooseWindow(afternoons))
                .isEqualTo("When shall we call? As soon as it is your turn, press 1. In the afternoon, press 3.");
        assertThat(Lines.in("ko").chooseWindow(afternoons)).isEqualTo("언제 전화드릴까요? 차례가 되는 대로는 1번, 오후는 3번을 눌러 주세요.");
    }

    @Test
    void whoHasAnotherClockIsToldThatTheirsCounts() {
        OfferedWindows theirs = new OfferedWindows(
                EnumSet.of(Window.NOW, Window.MORNING, Window.AFTERNOON),
                List.of(ZoneId.of("America/Los_Angeles")),
                false);

        assertThat(Lines.in("en").chooseWindow(theirs))
                .endsWith("In the morning, your time, press 2. In the afternoon, your time, press 3.");
        assertThat(Lines.in("ko").chooseWindow(theirs)).endsWith("고객님 시간으로 오전은 2번, 고객님 시간으로 오후는 3번을 눌러 주세요.");
    }

    @Test
    void whoseTurnMayComeByNightHearsThatTheyAreNotWoken() {
        OfferedWindows night = new OfferedWindows(EnumSet.of(Window.NOW, Window.MORNING), List.of(), true);
        OfferedWindows theirs = new OfferedWindows(night.windows(), List.of(ZoneId.of("America/Chicago")), true);

        assertThat(Lines.in("en").chooseWindow(night)).contains("your turn, but not at night, press 1.");
        assertThat(Lines.in("en").chooseWindow(theirs)).contains("your turn, but not at night, your time, press 1.");
        assertThat(Lines.in("ko").chooseWindow(night)).contains("전화드릴까요? 밤을 피해 차례가 되는 대로는 1번");
        assertThat(Lines.in("ko").chooseWindow(theirs)).contains("고객님 시간으로 밤을 피해 차례가 되는 대로는 1번");
    }
}
