package org.sweetline.returns.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.pages.AnItem;

class ParcelSlipsTest {

    @Test
    void slipNamesOnlyWhatIsStillToCome() {
        AnItem here = AnItem.of(2).received(2);
        AnItem halfHere = AnItem.of(3).received(1).where("in-transit");
        AnItem kept = AnItem.of(1).kept();

        assertThat(ParcelSlips.pieces(List.of(here.view(), halfHere.view(), kept.view())))
                .containsExactly(new ParcelSlip.Piece(2, "Red mug", "MUG-RED"));
        assertThat(ParcelSlips.pieces(List.of(AnItem.of(2).view()))).hasSize(1);
    }
}
