package org.sweetline.returns.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeLabelTest {
    @ParameterizedTest
    @CsvSource({
        "KN-MARMALADE-ORANGE-M, Marmalade Mittens, M",
        "VINE-2X, Vine Dress, 2X",
        "SHOE-9.5, Loafer, 9.5",
        "JEANS-32W, Jeans, 32W",
        "10023, 'Merino shawl, XL', XL",
        "10024, Merino shawl (petite) <s>, ''",
        "KN-LANTERN-FERN, Lantern Scarf, ''",
        "M, Mug, ''",
        "'', 가디건 S, S",
    })
    void sizeIsWhatNumberOrNameEndWith(String sku, String name, String size) {
        String told = SizeLabel.of(sku, name);

        assertThat(told).isEqualTo(size);
    }
}
