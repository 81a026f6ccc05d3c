package org.sweetline.returns.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VariantWordsTest {

    @Test
    void variantIsWhatItsNumberHasOfItsOwn() {
        assertThat(VariantWords.of(List.of("KN-CLOUD-PLUM-XL", "KN-CLOUD-SAGE-S")))
                .containsEntry("KN-CLOUD-PLUM-XL", "Plum, XL")
                .containsEntry("KN-CLOUD-SAGE-S", "Sage, S");
        assertThat(VariantWords.of(List.of("SHAWL-M", "SHAWL-L", "SHAWL-XXXL")))
                .containsEntry("SHAWL-M", "M")
                .containsEntry("SHAWL-XXXL", "XXXL");
        assertThat(VariantWords.of(List.of("HALO-ROSE", "HALO-RUST"))).containsEntry("HALO-RUST", "Rust");
        assertThat(VariantWords.of(List.of("MUG", "MUG-RED"))).containsEntry("MUG", "MUG");
        assertThat(VariantWords.of(List.of("1"))).containsEntry("1", "1");
    }

    @Test
    void sizesStandAsTheyAreWorn() {
        assertThat(Stream.of("Ink, XL", "Ink, S", "Ash, M", "Ink, M", "Ink, XS").sorted(VariantWords.order()))
                .containsExactly("Ash, M", "Ink, XS", "Ink, S", "Ink, M", "Ink, XL");
    }
}
