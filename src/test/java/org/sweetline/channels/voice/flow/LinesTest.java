package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.back.Window;

/** What is said depends on what there is. */
class LinesTest {

    @Test
    void onlyTheTimesAtWhichSomebodyIsThereAreReadOut() {
        EnumSet<Window> afternoons = EnumSet.of(Window.NOW, Window.AFTERNOON);

        assertThat(Lines.in("en").chooseWindow(afternoons))
                .isEqualTo("When shall we call? As soon as it is your turn, press 1. In the afternoon, press 3.");
        assertThat(Lines.in("ko").chooseWindow(afternoons)).isEqualTo("언제 전화드릴까요? 차례가 되는 대로는 1번, 오후는 3번을 눌러 주세요.");
    }
}
